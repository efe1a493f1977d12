# Nothing in this file tells whose client it is that it imports.
from .clients import Gateway, Services, context, get_sdk, sdk


def newsletter():
    session = sdk.create(user_id="everyone", toolkits=["gmail"])  # want `shareduserid: user id "everyone" is shared`
    return session.session_id


def digest():
    session = get_sdk().create(user_id="shared", toolkits=["gmail"])  # want `shareduserid: user id "shared" is shared`
    return session.session_id


def reminder():
    session = Gateway().create(user_id="admin", toolkits=["gmail"])  # want `shareduserid: user id "admin" is shared`
    return session.session_id


def accounts():
    services = Services("key")
    services.connections().initiate(user_id="guest", auth_config_id="auth-config")  # want `shareduserid: user id "guest" is shared`
    return services.accounts.connected_accounts.list(user_ids=["public"])  # want `shareduserid: user id "public" is shared`


def tools():
    return context["tools"].get(user_id="default", toolkits=["gmail"])  # want `shareduserid: user id "default" is shared`


def personal(author: str):
    session = sdk.create(user_id=author, toolkits=["gmail"])
    return session.session_id

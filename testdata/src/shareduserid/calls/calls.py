"""Does its work without sessions."""

from composio import Composio
from composio_openai import OpenAIProvider

composio = Composio(provider=OpenAIProvider())


def read():
    return composio.tools.get(user_id="default", toolkits=["gmail"])  # want `shareduserid: user id "default" is shared`


def read_by_position():
    return composio.tools.get("guest", toolkits=["gmail"])  # want `shareduserid: user id "guest" is shared`


def read_as(user_id: str):
    return composio.tools.get(user_id, toolkits=["gmail"])


def send(text: str):
    return composio.tools.execute(
        "SLACK_SEND_MESSAGE",
        {"text": text},
        user_id="bot",  # want `shareduserid: user id "bot" is shared`
    )


def send_as(user_id: str, text: str):
    return composio.tools.execute("SLACK_SEND_MESSAGE", {"text": text}, user_id=user_id)


def send_from(account_id: str, text: str):
    """Leaves the user to the connected account."""
    return composio.tools.execute("SLACK_SEND_MESSAGE", {"text": text}, connected_account_id=account_id)


def connect(auth_config_id: str):
    """Lets whoever follows the link lend an account to everybody."""
    request = composio.connected_accounts.link("shared", auth_config_id)  # want `shareduserid: user id "shared" is shared`
    return request.redirect_url


def connect_old(auth_config_id: str):
    request = composio.connected_accounts.initiate(user_id="public", auth_config_id=auth_config_id)  # want `shareduserid: user id "public" is shared`
    return request.redirect_url


def connect_as(user_id: str, auth_config_id: str):
    return composio.connected_accounts.link(user_id, auth_config_id).redirect_url


def accounts():
    return composio.connected_accounts.list(user_ids=["default"])  # want `shareduserid: user id "default" is shared`


def accounts_of(user_id: str):
    return composio.connected_accounts.list(user_ids=[user_id])


def authorize():
    return composio.toolkits.authorize(user_id="everyone", toolkit="github")  # want `shareduserid: user id "everyone" is shared`


def subscribe():
    return composio.triggers.create(
        "GMAIL_NEW_GMAIL_MESSAGE",
        user_id="app",  # want `shareduserid: user id "app" is shared`
        trigger_config={},
    )


def subscribe_as(user_id: str):
    return composio.triggers.create("GMAIL_NEW_GMAIL_MESSAGE", user_id=user_id, trigger_config={})


def answer(completion):
    return composio.provider.handle_tool_calls(user_id="user", response=completion)  # want `shareduserid: user id "user" is shared`


def answer_as(user_id: str, completion):
    return composio.provider.handle_tool_calls(user_id=user_id, response=completion)


def serve(server_id: str):
    return composio.mcp.generate("common", server_id)  # want `shareduserid: user id "common" is shared`


def tools_for(user_id: str):
    """A wrapper around a call is like one around a session."""
    return composio.tools.get(user_id=user_id, toolkits=["slack"])


def tools_for_all():
    return tools_for("all")  # want `shareduserid: user id "all" is shared`

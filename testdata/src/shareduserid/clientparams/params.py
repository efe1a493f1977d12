import stripe
from composio import Composio

composio = Composio()


def profile(client):
    return client.tools.execute("GMAIL_GET_PROFILE", {}, user_id="default")  # want `shareduserid: user id "default" is shared`


def connect(client, owner):
    return client.connected_accounts.link(user_id=owner, auth_config_id="ac_1")


def through(client, owner):
    return connect(client, owner)


def query(client):
    return client.connected_accounts.list(user_ids=["default"])  # want `shareduserid: user id "default" is shared`


def elsewhere(client):
    return client.tools.execute("GMAIL_GET_PROFILE", {}, user_id="default")


def run(user):
    connect(composio, user)
    connect(composio, "default")  # want `shareduserid: user id "default" is shared`
    through(composio, owner="default")  # want `shareduserid: user id "default" is shared`
    query(composio)
    elsewhere(stripe.StripeClient(""))
    connect(stripe.StripeClient(""), "default")
    return profile(composio)

"""A user that may be left out, and is."""

from composio import Composio

composio = Composio()


def open_session(user_id: str | None = None):
    return composio.create(user_id=user_id, toolkits=["gmail"])


def leaves_out():
    return open_session()  # want `shareduserid: user id is missing`


def passes(user_id: str):
    return open_session(user_id)

"""What the tests around it try out."""

from composio import Composio


def open_session(composio: Composio, testing: bool) -> str:
    user_id = "test" if testing else "bot"
    return composio.create(user_id=user_id, toolkits=["gmail"]).session_id  # want `shareduserid: user id "(test|bot)" is shared`

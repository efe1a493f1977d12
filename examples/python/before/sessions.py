"""Opens the sessions of the newsroom."""

from composio import Composio

composio = Composio()


def open_session(user_id: str, toolkits: list[str] | None = None):
    """Opens a session for one of the jobs of the newsroom."""
    return composio.sessions.create(user_id=user_id, toolkits=toolkits)

"""Opens sessions for callers that want the tools, and gives the id along."""

from composio import Composio

composio = Composio()


def open_session(user_id: str):
    session = composio.create(user_id=user_id, toolkits=["linear"])
    return {"tools": session.tools(), "session_id": session.session_id}


def agent(user_id: str):
    opened = open_session(user_id)
    return run(opened["tools"])


def planner(user_id: str):
    return run(open_session(user_id)["tools"])


def prepare(user_id: str):
    """Wants nothing at all."""
    open_session(user_id)  # want `discardedsession: session id is thrown away`


def run(tools) -> int:
    return len(tools)

"""Opens sessions to look around, and not to let an agent loose."""

from composio import Composio

composio = Composio()


def list_toolkits(user_id: str):
    session = composio.create(user_id=user_id)
    return [toolkit.slug for toolkit in session.toolkits().items]


def connect(user_id: str, toolkit: str):
    session = composio.create(user_id=user_id, manage_connections=False)
    request = session.authorize(toolkit, callback_url="https://acme.example/done")
    return request.redirect_url


def connect_at_once(user_id: str):
    return composio.create(user_id=user_id).authorize("gmail").redirect_url


def tools_too(user_id: str):
    """An agent gets these tools all the same."""
    session = composio.create(user_id=user_id)  # want `unscopedtoolkits: session names no toolkits`
    session.toolkits()
    return session.tools()


def address(user_id: str):
    session = composio.create(user_id=user_id)  # want `unscopedtoolkits: session names no toolkits`
    return session.mcp.url

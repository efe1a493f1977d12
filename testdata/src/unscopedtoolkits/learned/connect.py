"""Opens sessions to connect accounts, and for nothing else."""

from composio import Composio

composio = Composio()


def connect(user_id: str, toolkit: str):
    session = composio.create(user_id=user_id)
    request = session.authorize(toolkit)
    return {"id": getattr(request, "id", None), "url": request.redirect_url}


def connect_and_wait(user_id: str, toolkit: str):
    session = composio.create(user_id=user_id)
    request = session.authorize(toolkit, callback_url="https://acme.example/done")
    print(f"{toolkit}: {request.id}")
    return request.wait_for_connection().id


def connect_and_use(user_id: str, toolkit: str):
    """Has an agent use the account as well."""
    session = composio.create(user_id=user_id)  # want `unscopedtoolkits: session names no toolkits`
    request = session.authorize(toolkit)
    return {"id": getattr(request, "id", None), "tools": session.tools()}

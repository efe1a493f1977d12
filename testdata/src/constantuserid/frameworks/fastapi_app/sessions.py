from composio import Composio

composio = Composio()


def open_session(user_id: str) -> str:
    return composio.create(user_id=user_id, toolkits=["gmail"]).session_id

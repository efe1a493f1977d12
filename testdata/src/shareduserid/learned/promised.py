from typing import Protocol

from composio import Composio
from fastapi import FastAPI

app = FastAPI()
toolkits = ["gmail"]


class Opened(Protocol):
    session_id: str


class Opener(Protocol):
    """What this file asks of a client."""

    def create(self, user_id: str, toolkits: list[str]) -> Opened: ...


def open_session(client: Opener, owner: str) -> Opened:
    return client.create(user_id=owner, toolkits=toolkits)


@app.post("/open")
def opened(owner: str):
    composio = Composio()
    session = open_session(composio, "default")  # want `user id "default" is shared: .*`
    open_session(composio, owner)
    return {"id": session.session_id}

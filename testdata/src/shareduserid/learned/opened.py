from contextlib import asynccontextmanager, contextmanager

from composio import Composio
from fastapi import Depends, FastAPI

app = FastAPI()


@contextmanager
def opened():
    yield Composio()


@asynccontextmanager
async def opened_async():
    client = Composio()
    try:
        yield client
    finally:
        print("closed")


def client():
    """A dependency that is cleaned up after the request."""
    made = Composio()
    yield made
    print("done")


def rows():
    for row in ("default", "other"):
        yield row


def shared():
    with opened() as composio:
        return composio.tools.get("default", toolkits=["gmail"])  # want `user id "default" is shared: .*`


async def shared_async():
    async with opened_async() as composio:
        return composio.tools.get("default", toolkits=["gmail"])  # want `user id "default" is shared: .*`


@app.get("/shared")
def shared_in_handler(composio=Depends(client)):
    return composio.tools.get("default", toolkits=["gmail"])  # want `user id "default" is shared: .*`


@app.get("/own")
def own(user_id: str, composio=Depends(client)):
    with opened() as other:
        other.tools.get(user_id, toolkits=["gmail"])
    return composio.tools.get(user_id, toolkits=["gmail"])

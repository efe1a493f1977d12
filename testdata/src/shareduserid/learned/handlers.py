"""Has handlers that call each other."""

from composio import Composio
from fastapi import Depends, FastAPI, Header, Request

from tokens import subject

composio = Composio()
app = FastAPI()


def person(request: Request) -> str:
    return subject(request.headers["authorization"])


@app.get("/sheets")
async def sheets(user_id: str = Header()):
    return composio.create(user_id=user_id, toolkits=["googlesheets"]).session_id


@app.get("/mail")
async def mail(user_id: str = Depends(person)):
    return composio.create(user_id=user_id, toolkits=["gmail"]).session_id


@app.get("/files")
async def files(user_id: str = Header(default="guest")):  # want `fallbackuserid: user id falls back to "guest"`
    return await sheets(user_id)


@app.get("/shared")
async def shared():
    return await sheets(user_id="default")  # want `shareduserid: user id "default" is shared`


@app.get("/everybody")
async def everybody():
    return await mail("everyone")  # want `shareduserid: user id "everyone" is shared`


@app.get("/mine")
async def mine(user_id: str = Depends(person)):
    return [await mail(), await mail(user_id), await sheets(user_id)]

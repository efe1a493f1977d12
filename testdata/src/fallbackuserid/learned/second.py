"""Falls back to one user in a default, and to another one behind it."""

from composio import Composio
from fastapi import FastAPI
from pydantic import BaseModel

composio = Composio()
app = FastAPI()


class Setup(BaseModel):
    owner: str = "default"  # want `fallbackuserid: user id falls back to "default"`
    member: str


@app.post("/setup")
def setup(body: Setup):
    owner = body.owner.strip() or "guest"
    return composio.create(user_id=owner, toolkits=["gmail"]).session_id  # want `fallbackuserid: user id falls back to "guest"`


@app.post("/join")
def join(body: Setup):
    return composio.create(user_id=body.member.strip(), toolkits=["gmail"]).session_id

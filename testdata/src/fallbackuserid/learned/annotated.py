"""Names in types what the framework is to give."""

from typing import Annotated

from composio import Composio
from fastapi import Depends, FastAPI, Header, HTTPException

from tokens import verify

composio = Composio()
app = FastAPI()


def claims(authorization: Annotated[str, Header()]) -> dict:
    return verify(authorization)


Claims = Annotated[dict, Depends(claims)]


def person(found: Annotated[dict, Depends(claims)]) -> str:
    return found.get("sub", "")


def member(found: Claims) -> str:
    return found.get("sub", "guest")


def owner(found: Claims) -> str:
    if not found.get("sub"):
        raise HTTPException(401)
    return found["sub"]


@app.get("/mail")
def mail(user_id: Annotated[str, Depends(person)]):
    return composio.create(user_id=user_id, toolkits=["gmail"]).session_id  # want `fallbackuserid: user id falls back to ""`


@app.get("/files")
def files(user_id: str = Depends(member)):
    return composio.create(user_id=user_id, toolkits=["googledrive"]).session_id  # want `fallbackuserid: user id falls back to "guest"`


@app.get("/notes")
def notes(user_id: Annotated[str, Depends(owner)]):
    return composio.create(user_id=user_id, toolkits=["notion"]).session_id

"""Opens sessions while it serves requests."""

from composio import Composio
from fastapi import APIRouter, Depends, FastAPI, HTTPException, Request

composio = Composio()
app = FastAPI()
router = APIRouter(prefix="/api")


def signed_in(request: Request) -> str:
    user = request.state.user
    if user is None:
        raise HTTPException(status_code=401)
    return user.id


def open_session(user_id: str):
    return composio.create(user_id=user_id, toolkits=["gmail", "notion"])


@router.post("/agent")
def agent(user_id: str = Depends(signed_in)):
    session = open_session(user_id)
    return {"session": session.session_id}


@router.post("/preview")
async def preview():
    session = composio.create(user_id="public", toolkits=["notion"])  # want `shareduserid: user id "public" is shared`
    return {"session": session.session_id}


@app.post("/calendar")
async def calendar():
    """For demonstration only: everybody sees the same calendar."""
    session = open_session("demo-user")  # want `shareduserid: user id "demo-user" is shared`
    return {"session": session.session_id}


app.include_router(router)

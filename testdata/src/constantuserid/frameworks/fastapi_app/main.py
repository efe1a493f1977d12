from composio import Composio
from fastapi import APIRouter, Depends, FastAPI, WebSocket

from .sessions import open_session

composio = Composio()
app = FastAPI()
router = APIRouter()

warm = composio.create(user_id="user_123", toolkits=["gmail"])
print("warm", warm.session_id)


def tools():
    return composio.tools.get(user_id="user_123", toolkits=["gmail"])  # want `constantuserid: user id "user_123" is a constant`


@app.get("/inbox")
async def inbox():
    session = composio.create(user_id="user_123", toolkits=["gmail"])  # want `constantuserid: user id "user_123" is a constant`
    return {"session": session.session_id}


@router.post("/calendar")
def calendar(available=Depends(tools)):
    return {"session": open_session("user_123"), "tools": len(available)}  # want `constantuserid: user id "user_123" is a constant`


@app.websocket("/live")
async def live(websocket: WebSocket):
    await websocket.accept()
    await websocket.send_text(open_session("user_123"))  # want `constantuserid: user id "user_123" is a constant`


@app.get("/mine")
def mine(user=Depends(lambda: None)):
    return {"session": open_session(user.id)}


app.include_router(router)

"""People tell the server who they are, or do not."""

from typing import Annotated, Optional

from composio import Composio
from fastapi import Body, Depends, FastAPI, Header, Query
from pydantic import BaseModel, Field

from auth import current_user

composio = Composio()
app = FastAPI()


class ChatRequest(BaseModel):
    message: str
    user_id: str = "default"  # want `fallbackuserid: user id falls back to "default"`


class TaskRequest(BaseModel):
    title: str = "anonymous"
    owner: str = Field(default="guest", description="whoever it is for")  # want `fallbackuserid: user id falls back to "guest"`


class NoteRequest(BaseModel):
    text: str
    tone: str = "default"
    user_id: Optional[str] = None


@app.post("/chat")
async def chat(request: ChatRequest):
    session = composio.create(user_id=request.user_id, toolkits=["gmail"])
    return {"message": request.message, "session": session.session_id}


@app.post("/tasks")
async def tasks(task: TaskRequest):
    session = composio.create(user_id=task.owner, toolkits=["linear"])
    return {"title": task.title, "session": session.session_id}


@app.get("/search")
async def search(user_id: str = "public"):  # want `fallbackuserid: user id falls back to "public"`
    session = composio.create(user_id=user_id, toolkits=["exa"])
    return {"session": session.session_id}


@app.get("/find")
async def find(user_id: str = Query("everyone", max_length=64)):  # want `fallbackuserid: user id falls back to "everyone"`
    session = composio.create(user_id=user_id, toolkits=["exa"])
    return {"session": session.session_id}


@app.post("/draft")
async def draft(x_user_id: Annotated[str, Header()] = "anonymous"):  # want `fallbackuserid: user id falls back to "anonymous"`
    session = composio.create(user_id=x_user_id, toolkits=["gmail"])
    return {"session": session.session_id}


@app.post("/webhook")
async def webhook(payload: dict = Body(...)):
    session = composio.create(
        user_id=payload.get("user_id", "all"),  # want `fallbackuserid: user id falls back to "all"`
        toolkits=["gmail"],
    )
    return {"session": session.session_id}


@app.post("/mine")
async def mine(request: ChatRequest, user_id: str = Depends(current_user)):
    session = composio.create(user_id=user_id, toolkits=["gmail"])
    return {"message": request.message, "session": session.session_id}


@app.post("/notes")
async def notes(note: NoteRequest, user_id: str = Depends(current_user)):
    session = composio.create(user_id=user_id, toolkits=["notion"])
    return {"tone": note.tone, "session": session.session_id}

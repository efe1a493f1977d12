"""Keeps the event loop free while a session is opened."""

import asyncio

from composio import Composio
from fastapi import APIRouter, Request

from .service import SessionService

router = APIRouter()
service = SessionService(Composio())


async def open_in_thread(user_id: str):
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(None, lambda: service.open(user_id))


@router.post("/everybody")
async def everybody():
    session = await open_in_thread("public")  # want `shareduserid: user id "public" is shared`
    return {"id": session.session_id}


@router.post("/somebody")
async def somebody(request: Request):
    session = await open_in_thread(request.state.user.id)
    return {"id": session.session_id}


@router.post("/at-once")
async def at_once():
    loop = asyncio.get_event_loop()
    session = await loop.run_in_executor(None, lambda: service.open("anonymous"))  # want `shareduserid: user id "anonymous" is shared`
    return {"id": session.session_id}

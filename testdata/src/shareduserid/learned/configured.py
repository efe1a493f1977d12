"""Is told by the program that starts it which service to use."""

from typing import Optional

from fastapi import APIRouter, Request

from .service import SessionService

router = APIRouter()

_service: Optional[SessionService] = None


def configure(service: SessionService) -> None:
    global _service
    _service = service


@router.post("/channel")
async def channel():
    session = _service.open("shared")  # want `shareduserid: user id "shared" is shared`
    return {"id": session.session_id}


@router.post("/message")
async def message(request: Request):
    session = _service.open(request.state.user.id)
    return {"id": session.session_id}

"""Is given its services by a platform that is not shown: the types tell what they are."""

from typing import Any, cast

from composio import Composio
from fastapi import APIRouter, Request
from our_platform import container, make_service
from telemetry import Sessions

from .service import Rehearsal, SessionService

service: SessionService = make_service()
archive: SessionService | None = None
client: Composio = container.resolve("composio")
rehearsal: SessionService = Rehearsal()
metrics: Sessions = make_service()
unknown: Any = make_service()

router = APIRouter()


@router.post("/channel")
def channel():
    session = service.open("default")  # want `shareduserid: user id "default" is shared`
    return {"id": session.session_id}


@router.post("/local")
def local():
    own: SessionService = container.resolve("sessions")
    session = own.open("guest")  # want `shareduserid: user id "guest" is shared`
    return {"id": session.session_id}


@router.post("/archive")
def archived():
    global archive
    archive = archive or container.resolve("archive")
    session = archive.open("everyone")  # want `shareduserid: user id "everyone" is shared`
    return {"id": session.session_id}


@router.post("/cast")
def casted():
    session = cast(SessionService, container.resolve("sessions")).open("system")  # want `shareduserid: user id "system" is shared`
    return {"id": session.session_id}


@router.post("/client")
def clients():
    session = client.create(user_id="public", toolkits=["slack"])  # want `shareduserid: user id "public" is shared`
    return {"id": session.session_id}


@router.post("/later")
def later(live: bool):
    own: SessionService
    if live:
        own = container.resolve("sessions")
    else:
        own = container.resolve("archive")
    session = own.open("global")  # want `shareduserid: user id "global" is shared`
    return {"id": session.session_id}


class Desk:
    def __init__(self):
        self.service: SessionService = make_service()

    def help(self):
        return self.service.open("anonymous").session_id  # want `shareduserid: user id "anonymous" is shared`


@router.post("/message")
def message(request: Request):
    session = service.open(request.state.user.id)
    return {"id": session.session_id}


@router.post("/rehearsal")
def rehearse():
    """The value goes before the type."""
    return rehearsal.open("default")


@router.post("/metrics")
def measure():
    return [metrics.open("default"), unknown.open("default")]

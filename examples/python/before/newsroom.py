"""The newsroom with a mistake for each rule."""

from fastapi import APIRouter, Depends, Request

from account import account_id, require_account

from .sessions import open_session

ARCHIVE = "acme-archive"

router = APIRouter()


@router.post("/draft")
def draft():
    """One folder of drafts for all authors (shareduserid)."""
    session = open_session("default", toolkits=["googledocs"])
    return {"session": session.session_id}


@router.post("/archive")
def archive():
    """Everybody reads the archive as the same person (constantuserid)."""
    session = open_session(ARCHIVE, toolkits=["notion"])
    return {"session": session.session_id}


@router.post("/comment")
def comment(request: Request):
    """People without an account share one (fallbackuserid)."""
    user_id = account_id(request) or "anonymous"
    session = open_session(user_id, toolkits=["slack"])
    return {"session": session.session_id}


@router.post("/research")
def research(user_id: str = Depends(require_account)):
    """May use whatever there is (unscopedtoolkits)."""
    session = open_session(user_id)
    return {"session": session.session_id}


@router.post("/prepare")
def prepare(user_id: str = Depends(require_account)):
    """Opens a session that nobody can find again (discardedsession)."""
    open_session(user_id, toolkits=["gmail"])
    return {"ready": True}

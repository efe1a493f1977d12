"""The newsroom without the mistakes."""

from fastapi import APIRouter, Depends

from account import require_account

from .sessions import open_session

# An account that the company shares on purpose, as its name says.
ARCHIVE = "org:acme"

prepared: dict[str, str] = {}

router = APIRouter()


@router.post("/draft")
def draft(user_id: str = Depends(require_account)):
    """The drafts are the author's own."""
    session = open_session(user_id, ["googledocs"])
    return {"session": session.session_id}


@router.post("/archive", dependencies=[Depends(require_account)])
def archive():
    """Reads the archive of the company."""
    session = open_session(ARCHIVE, ["notion"])
    return {"session": session.session_id}


@router.post("/comment")
def comment(user_id: str = Depends(require_account)):
    """Comments are for people with an account."""
    session = open_session(user_id, ["slack"])
    return {"session": session.session_id}


@router.post("/research")
def research(user_id: str = Depends(require_account)):
    """May read the web, and no more."""
    session = open_session(user_id, ["tavily", "firecrawl"])
    return {"session": session.session_id}


@router.post("/prepare")
def prepare(user_id: str = Depends(require_account)):
    """Keeps the session for when it is needed."""
    session = open_session(user_id, ["gmail"])
    prepared[user_id] = session.session_id
    return {"ready": True}

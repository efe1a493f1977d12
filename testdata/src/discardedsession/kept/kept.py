"""Has a place for every session."""

import atexit
import logging

from composio import Composio
from fastapi import Depends, FastAPI, Response

from people import current_user

app = FastAPI()
composio = Composio()
by_user: dict[str, object] = {}
ended: list[str] = []


def open_session(user_id: str):
    return composio.create(user_id=user_id, toolkits=["gmail"])


def logged(user_id: str):
    session = open_session(user_id)
    logging.info("session opened", extra={"user": user_id, "session": session.session_id})


def stored(user_id: str, db):
    session = open_session(user_id)
    db.execute("INSERT INTO sessions (owner, id) VALUES (?, ?)", (user_id, session.session_id))


def cached(user_id: str):
    by_user[user_id] = open_session(user_id)


def passed_on(user_id: str, use):
    use(open_session(user_id))


def collected(user_ids: list[str]):
    for user_id in user_ids:
        session = open_session(user_id)
        ended.append(session.session_id)


def wrapped(user_id: str):
    session = open_session(user_id)
    return {"session": session, "tools": session.tools()}


def in_closure(user_id: str):
    session = open_session(user_id)
    atexit.register(lambda: print("ended", session.session_id))


def looked_at(user_id: str):
    session = open_session(user_id)
    return getattr(session, "session_id", None)


@app.post("/sessions")
def answered(response: Response, user_id: str = Depends(current_user)):
    session = open_session(user_id)
    response.headers["x-session"] = session.session_id


class Worker:
    def start(self, user_id: str):
        self.session = open_session(user_id)

    def resume(self, session_id: str):
        composio.use(session_id)


def agent(user_id: str):
    """The tools are used, and nobody asks for the id."""
    session = open_session(user_id)
    return session.tools()


def streamed(user_id: str):
    yield open_session(user_id)

"""Sessions that go from function to function."""

import logging

from composio import Composio

composio = Composio()
by_user: dict[str, object] = {}


def open_session(user_id: str):
    return composio.create(user_id=user_id, toolkits=["gmail"])


def halves(user_id: str) -> tuple[str, str]:
    """Gives both halves of a session."""
    session = open_session(user_id)
    return session.session_id, session.mcp.url


def forget(user_id: str):
    open_session(user_id)  # want `discardedsession: session id is thrown away`


def forget_named(user_id: str):
    unused = open_session(user_id)  # want `discardedsession: session id is thrown away`


def only_address(user_id: str):
    _, url = halves(user_id)  # want `discardedsession: session id is thrown away`
    return url


def only_id(user_id: str):
    session_id, _ = halves(user_id)
    return session_id


def remember(user_id: str):
    """Keeps what it opens."""
    session = open_session(user_id)
    by_user[user_id] = session
    return session


def prepare(*user_ids: str):
    """Need not keep it once more."""
    for user_id in user_ids:
        remember(user_id)


def announce(user_id: str) -> str:
    """Logs what it opens."""
    session = open_session(user_id)
    logging.info("%s: %s", user_id, session.session_id)
    return session.session_id


def announce_one(user_id: str):
    announce(user_id)

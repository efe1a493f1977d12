"""Works for several at once, and leaves out who is nobody."""

from composio import Composio

composio = Composio()


def start(user_id):
    return composio.create(user_id=user_id, toolkits=["github"])


def itself(rows):
    return [start(owner) for owner in [row["owner"] or "" for row in rows] if owner]


def compared(rows):
    return [start(owner) for owner in (row["owner"] or "" for row in rows) if owner != ""]


def named(rows):
    owners = [row["owner"] or "anonymous" for row in rows]
    return {owner: start(owner) for owner in owners if owner and owner != "anonymous"}


def twice(rows):
    owners = [row["owner"] or "" for row in rows]
    real = [owner for owner in owners if owner]
    return [start(owner) for owner in real]


def other(rows):
    owners = [row["owner"] or "" for row in rows]
    return [start(owner) for owner in owners if owner != "bot"]  # want `fallbackuserid: user id falls back to ""`


def apart(rows):
    owners = [row["owner"] or "" for row in rows]
    known = [owner for owner in owners if owner]
    return [start(owner) for owner in owners], known  # want `fallbackuserid: user id falls back to ""`

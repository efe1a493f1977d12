"""Has a word for nobody, and stops it by its name."""

from composio import Composio

composio = Composio()
NOBODY = "anonymous"
NONE = ""


def start(user_id):
    return composio.create(user_id=user_id, toolkits=["github"])


def signed_in(user_id):
    return user_id != NOBODY


def insist(user_id):
    if user_id == NOBODY:
        raise ValueError("nobody is signed in")


def compared(row):
    owner = row["owner"] or NOBODY
    if owner == NOBODY:
        raise ValueError("nobody is signed in")
    return start(owner)


def reversed_sides(row):
    owner = row["owner"] or NOBODY
    if NOBODY == owner:
        return None
    return start(owner)


def empty(row):
    owner = row["owner"] or NONE
    if owner == NONE:
        return None
    return start(owner)


def asked(row):
    owner = row["owner"] or NOBODY
    if not signed_in(owner):
        return None
    return start(owner)


def insisted(row):
    owner = row["owner"] or NOBODY
    insist(owner)
    return start(owner)


def turned(row):
    owner = row["owner"] or NOBODY
    if signed_in(owner):
        return None
    return start(owner)  # want `fallbackuserid: user id falls back to "anonymous"`


def another(row):
    owner = row["owner"] or "default"
    if owner == NOBODY:
        return None
    return start(owner)  # want `fallbackuserid: user id falls back to "default"`


def unlike(row, other):
    owner = row["owner"] or NOBODY
    if owner == other:
        return None
    return start(owner)  # want `fallbackuserid: user id falls back to "anonymous"`


# Somebody takes the desk, some day.
desk = NOBODY


def take(id):
    global desk
    desk = id


def taken():
    if desk == NOBODY:
        raise PermissionError("nobody is there")
    return composio.tools.get(desk, toolkits=["gmail"])


def whoever():
    return composio.tools.get(desk, toolkits=["gmail"])  # want `fallbackuserid: user id falls back to "anonymous"`

"""Lets ids through that look like ids."""

import re

from composio import Composio

composio = Composio()
NUMBERED = re.compile(r"user-[0-9]+")
WORDED = re.compile(r"^[a-z]+$")


def start(user_id):
    return composio.create(user_id=user_id, toolkits=["github"])


def numbered(user_id):
    return NUMBERED.fullmatch(user_id) is not None


def by_pattern(row):
    owner = row["owner"] or "default"
    if not NUMBERED.match(owner):
        raise ValueError("nobody is called that")
    return start(owner)


def in_place(row):
    owner = row["owner"] or ""
    if not re.fullmatch(r"[\w-]+", owner):
        raise ValueError("nobody is called that")
    return start(owner)


def kept(row):
    owner = row["owner"] or ""
    shaped = re.search(r"\d", owner)
    if shaped is None:
        return None
    return start(owner)


def by_function(row):
    owner = row["owner"] or "default"
    if not numbered(owner):
        raise ValueError("nobody is called that")
    return start(owner)


def ahead(row):
    owner = row["owner"] or "default"
    if not re.match(r"(?!admin)\d{3,}", owner):
        return None
    return start(owner)


def loosely(row):
    owner = row["owner"] or "default"
    if not WORDED.match(owner):
        return None
    return start(owner)  # want `fallbackuserid: user id falls back to "default"`


def elsewhere(row):
    owner = row["owner"] or "default"
    if not NUMBERED.match(row["team"]):
        return None
    return start(owner)  # want `fallbackuserid: user id falls back to "default"`


def after(user_id):
    owner = user_id if NUMBERED.match(user_id) else "default"
    return start(owner)  # want `fallbackuserid: user id falls back to "default"`

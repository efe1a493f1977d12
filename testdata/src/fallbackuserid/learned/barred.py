"""Bars names that stand for nobody, by a list of them."""

from composio import Composio

composio = Composio()
BARRED = {"default", "anonymous"}
BARRED_ALWAYS = frozenset(["default", "anonymous"])
BARRED_NAMES = {"default": 1, "anonymous": 2}


def start(user_id):
    return composio.create(user_id=user_id, toolkits=["github"])


def allowed(user_id):
    return user_id not in BARRED


def by_set(row):
    owner = row["owner"] or "default"
    if owner in BARRED:
        raise ValueError("nobody may be called that")
    return start(owner)


def by_frozen_set(row):
    owner = row["owner"] or "default"
    if owner in BARRED_ALWAYS:
        raise ValueError("nobody may be called that")
    return start(owner)


def by_name(row):
    owner = row["owner"] or "default"
    if owner not in BARRED_NAMES:
        return start(owner)
    return None


def in_place(row):
    owner = row["owner"] or ""
    if owner in ("", "default"):
        return None
    return start(owner)


def by_function(row):
    owner = row["owner"] or "default"
    if not allowed(owner):
        raise ValueError("nobody may be called that")
    return start(owner)


def known(row):
    owner = row["owner"] or "default"
    if owner not in ("ada", "grace"):
        return None
    return start(owner)


def other(row):
    owner = row["owner"] or "default"
    if owner in ("guest", "anonymous"):
        return None
    return start(owner)  # want `fallbackuserid: user id falls back to "default"`


def elsewhere(row):
    owner = row["owner"] or "default"
    if row["team"] in BARRED:
        return None
    return start(owner)  # want `fallbackuserid: user id falls back to "default"`


def only_barred(row):
    owner = row["owner"] or "default"
    if owner not in BARRED:
        return None
    return start(owner)  # want `fallbackuserid: user id falls back to "default"`

"""Lays what somebody else says over defaults of its own."""

import json

from composio import Composio

composio = Composio()


def read():
    with open("settings.json") as f:
        return json.load(f)


def open_session(owner):
    return composio.create(user_id=owner, toolkits=["github"])


def overlay(target, source):
    for key in source:
        target[key] = source[key]


def updated():
    settings = {"owner": "acme-desk"}
    settings.update(read())
    return open_session(settings["owner"])  # want `fallbackuserid: user id falls back to "acme-desk"`


def merged():
    defaults = {"owner": "acme-desk"}
    settings = {**defaults, **read()}
    return open_session(settings["owner"])  # want `fallbackuserid: user id falls back to "acme-desk"`


def joined():
    defaults = {"owner": "acme-desk"}
    settings = defaults | read()
    return open_session(settings["owner"])  # want `fallbackuserid: user id falls back to "acme-desk"`


def joined_in_place():
    settings = {"owner": "acme-desk"}
    settings |= read()
    return open_session(settings["owner"])  # want `fallbackuserid: user id falls back to "acme-desk"`


def overlaid():
    settings = {"owner": ""}
    overlay(settings, read())
    return open_session(settings["owner"])  # want `fallbackuserid: user id falls back to ""`


def by_name(**options):
    settings = {"owner": "acme-desk", **options}
    return open_session(settings["owner"])  # want `fallbackuserid: user id falls back to "acme-desk"`


def said_last():
    settings = {**read(), "owner": "acme-desk"}
    return open_session(settings["owner"])  # want `constantuserid: user id "acme-desk" is a constant`


def left_alone():
    defaults = {"owner": "acme-desk"}
    settings = defaults | read()
    print(settings)
    return open_session(defaults["owner"])  # want `constantuserid: user id "acme-desk" is a constant`


def guarded():
    settings = {"owner": ""}
    settings.update(read())
    if not settings["owner"]:
        raise ValueError("no owner")
    return open_session(settings["owner"])


def replaced(user):
    settings = {"owner": "acme-desk"}
    settings.update(owner=user.id)
    return open_session(settings["owner"])

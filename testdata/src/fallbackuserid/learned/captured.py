"""Matches what came in."""

from dataclasses import dataclass

from composio import Composio
from flask import request

composio = Composio()


@dataclass
class Visit:
    owner: str
    guest: bool


def tools(owner: str):
    return composio.tools.get(user_id=owner, toolkits=["gmail"])


def captured(body):
    match body:
        case {"owner": str(owner)}:
            pass
        case _:
            owner = "guest"
    return tools(owner)  # want `fallbackuserid: user id falls back to "guest"`


def whole(name):
    match name:
        case "":
            owner = "guest"
        case owner:
            pass
    return tools(owner)  # want `fallbackuserid: user id falls back to "guest"`


def listed():
    match request.get_json():
        case [owner, *_]:
            return tools(owner)
        case str() as owner:
            return tools(owner)


def paired(kind, name):
    match kind, name:
        case "user", owner:
            return tools(owner)


def of_class(visit):
    match visit:
        case Visit(owner=owner, guest=False):
            return tools(owner)
        case Visit(guest=True):
            owner = "guest"
            return tools(owner)  # want `shareduserid: user id "guest" is shared`

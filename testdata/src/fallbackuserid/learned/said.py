"""Says in its own ways what an id falls back to."""

from contextlib import suppress
from contextvars import ContextVar
from typing import NewType

from composio import Composio
from flask import request
from ninja import Schema

composio = Composio()
Owner = NewType("Owner", str)
NOBODY = Owner("guest")
current: ContextVar[str] = ContextVar("current", default="guest")
entered: ContextVar[str] = ContextVar("entered", default="")


def tools(owner: str):
    return composio.tools.get(user_id=owner, toolkits=["gmail"])


def first(headers):
    return tools(next((v for k, v in headers if k == "x-owner"), "guest"))  # want `fallbackuserid: user id falls back to "guest"`


def first_or_none(headers):
    owner = next((v for k, v in headers if k == "x-owner"), None)
    if owner is None:
        raise LookupError("nobody")
    return tools(owner)


def first_checked(headers):
    owner = next((v for k, v in headers if k == "x-owner"), "")
    if not owner:
        raise LookupError("nobody")
    return tools(owner)


def queried():
    return tools(request.args.get("owner", default="guest"))  # want `fallbackuserid: user id falls back to "guest"`


def queried_typed():
    return tools(request.args.get("owner", "guest", type=str))  # want `fallbackuserid: user id falls back to "guest"`


def queried_alone():
    return tools(request.args.get("owner", type=str))


def of_context():
    return tools(current.get())  # want `fallbackuserid: user id falls back to "guest"`


def of_context_there():
    return tools(entered.get("guest"))  # want `fallbackuserid: user id falls back to "guest"`


def of_context_entered():
    return tools(entered.get())


def named(user):
    return tools(user.id if user else NOBODY)  # want `fallbackuserid: user id falls back to "guest"`


def named_right(user):
    return tools(Owner(user.id))


def suppressed(data):
    owner = "guest"
    with suppress(KeyError):
        owner = data["owner"]
    return tools(owner)  # want `fallbackuserid: user id falls back to "guest"`


def opened(data, lock):
    owner = "guest"
    with lock:
        owner = data["owner"]
    return tools(owner)


class Asked(Schema):
    owner: str = "guest"  # want `fallbackuserid: user id falls back to "guest"`


def asked(data: Asked):
    return tools(data.owner)

"""Refuses whoever is nobody by calls that never come back."""

import bottle
import quart
from composio import Composio
from werkzeug.exceptions import abort

composio = Composio()


def member(asked):
    return asked.owner or ""


def start(user_id):
    return composio.create(user_id=user_id, toolkits=["github"])


def refused(asked):
    user_id = member(asked)
    if not user_id:
        abort(401)
    return start(user_id)


def ended(asked):
    user_id = member(asked)
    if not user_id:
        quart.abort(401)
    return start(user_id)


def led(asked):
    user_id = member(asked)
    if not user_id:
        bottle.redirect("/sign-in")
    return start(user_id)


def answered(asked):
    user_id = member(asked)
    if not user_id:
        quart.redirect("/sign-in")
    return start(user_id)  # want `fallbackuserid: user id falls back to ""`

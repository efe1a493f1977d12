"""What is set together with an id says whose it is: an error, a flag."""

from composio import Composio
from flask import request

composio = Composio()


def error(id):
    user, problem = id, None
    if not user:
        user, problem = "none", "sign in"
    if problem:
        raise ValueError(problem)
    return composio.tools.get(user_id=user, toolkits=["gmail"])


def flag():
    known = True
    user = request.headers.get("x-user")
    if not user:
        known = False
        user = "none"
    if not known:
        return None
    return composio.tools.get(user_id=user, toolkits=["gmail"])


def unread(id):
    user, problem = id, None
    if not user:
        user, problem = "none", "sign in"
    print(problem)
    return composio.tools.get(user_id=user, toolkits=["gmail"])  # want `fallbackuserid: user id falls back to "none"`


def other(id, strict=False):
    user, problem = id, None
    if not user:
        user = "none"
    if strict:
        problem = "strict"
    if problem:
        raise ValueError(problem)
    return composio.tools.get(user_id=user, toolkits=["gmail"])  # want `fallbackuserid: user id falls back to "none"`

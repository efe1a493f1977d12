"""Finds somebody, whatever it takes."""

import os

DEFAULT_USER = "agents-default-user"

members: dict[str, str] = {}


def current_user(request) -> str:
    if request.state.user:
        return request.state.user.id
    member = members.get(request.headers.get("authorization"))
    if member:
        return member
    return "default"


def member_or_nobody(token: str) -> str:
    return members.get(token, "")


def member(token: str) -> str:
    if token not in members:
        raise PermissionError("not a member")
    return members[token]


def resolve_user(user_id: str | None = None, *, otherwise: str = DEFAULT_USER) -> str:  # want `fallbackuserid: user id falls back to "agents-default-user"`
    return user_id or os.getenv("COMPOSIO_USER_ID") or otherwise

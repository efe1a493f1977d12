"""Knows who has signed in."""

import secrets

from fastapi import HTTPException, Request

_ids_by_token: dict[str, str] = {}


def sign_in(account_id: str) -> str:
    """Gives a person a token."""
    token = secrets.token_urlsafe()
    _ids_by_token[token] = account_id
    return token


def account_id(request: Request) -> str | None:
    """The person who asks, if anybody has signed in."""
    return _ids_by_token.get(request.cookies.get("login", ""))


def require_account(request: Request) -> str:
    """The person who asks. Others are turned away."""
    found = account_id(request)
    if found is None:
        raise HTTPException(status_code=401, detail="sign in first")
    return found

"""Makes sure that there is somebody before it goes on."""

import logging
import sys

from composio import Composio
from django.http import HttpResponseForbidden
from fastapi import HTTPException
from flask import abort

composio = Composio()


def open_session(user_id: str):
    return composio.create(user_id=user_id, toolkits=["github"])


def member(request) -> str:
    """May come up empty."""
    return request.user.id if request.user else ""


def raised(request):
    user_id = member(request)
    if not user_id:
        raise HTTPException(status_code=401)
    return open_session(user_id)


def returned(request):
    user_id = member(request)
    if user_id == "":
        return None
    return open_session(user_id)


def stripped(request):
    user_id = member(request)
    if not user_id.strip():
        return None
    return open_session(user_id)


def measured(request):
    user_id = member(request)
    if len(user_id) == 0:
        raise PermissionError("nobody is signed in")
    return open_session(user_id)


def exited(request):
    user_id = member(request)
    if not user_id:
        sys.exit(2)
    return open_session(user_id)


def asserted(request):
    user_id = member(request)
    assert user_id, "nobody is signed in"
    return open_session(user_id)


def aborted(request):
    user_id = member(request)
    if not user_id:
        abort(401)
    return open_session(user_id)


def nested(request):
    user_id = member(request)
    if user_id:
        return open_session(user_id)
    return None


def either(request, repository: str):
    user_id = member(request)
    if not repository or not user_id:
        raise ValueError("not enough is known")
    return open_session(user_id)


def answered(request):
    user_id = member(request)
    if not user_id:
        return HttpResponseForbidden("sign in first")
    return open_session(user_id)


def warned(request):
    """Goes on all the same."""
    user_id = member(request)
    if not user_id:
        logging.warning("nobody is signed in")
    return open_session(user_id)  # want `fallbackuserid: user id falls back to ""`


def other(request, repository: str):
    """Guards against something else."""
    user_id = member(request)
    if not repository:
        raise ValueError("no repository")
    return open_session(user_id)  # want `fallbackuserid: user id falls back to ""`


def word(request):
    """A word is not stopped by a guard against nothing."""
    user_id = request.user.id if request.user else "default"
    if not user_id:
        raise PermissionError("nobody is signed in")
    return open_session(user_id)  # want `fallbackuserid: user id falls back to "default"`


def word_stopped(request):
    user_id = request.user.id if request.user else "anonymous"
    if user_id == "anonymous":
        raise PermissionError("nobody is signed in")
    return open_session(user_id)

"""Has ids that may turn out empty without anybody having said so."""

import sys

from composio import Composio

composio = Composio()


def open_session(user_id: str) -> str:
    session = composio.create(user_id=user_id, toolkits=["gmail"])
    return session.session_id


def assigned(claims: dict | None):
    user_id = None
    if claims:
        user_id = claims["sub"]
    if user_id is None:
        raise PermissionError("nobody asked")
    return open_session(user_id)


def looked_up(claims: dict):
    return open_session(claims.get("sub"))


def attribute(request):
    return open_session(getattr(request.state, "user_id", None) or request.session["user_id"])


def omittable(user_id: str | None = None):
    if user_id is None:
        raise ValueError("nobody asked")
    return open_session(user_id)


def left_out():
    return omittable()


def checked(find):
    user_id = find() or ""
    if user_id == "":
        raise PermissionError("nobody found")
    return open_session(user_id)


def trimmed(find):
    user_id = (find() or "").strip()
    if not user_id:
        return None
    return open_session(user_id)


def measured(find):
    user_id = find() or ""
    if len(user_id) == 0:
        sys.exit("nobody found")
    return open_session(user_id)


def asserted(find):
    user_id = find() or None
    assert user_id, "nobody found"
    return open_session(user_id)


def present(find):
    if user_id := find() or "":
        return open_session(user_id)
    return None


def both(find):
    user_id = find() or ""
    return user_id and open_session(user_id)


def conditional(find):
    user_id = find() or ""
    return open_session(user_id) if user_id else None


def skipped(ids: list[str | None]) -> list[str]:
    sessions = []
    for candidate in ids:
        user_id = candidate or ""
        if not user_id:
            continue
        sessions.append(open_session(user_id))
    return sessions


def open_strictly(user_id: str):
    """The guard is in the wrapper."""
    if not user_id or not user_id.strip():
        raise ValueError("a user id is needed")
    return open_session(user_id)


def strictly(find):
    return open_strictly(find() or "")

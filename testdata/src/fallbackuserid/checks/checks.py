"""Leaves it to others to make sure that there is somebody."""

from composio import Composio

composio = Composio()


def open_session(user_id: str):
    return composio.create(user_id=user_id, toolkits=["github"])


def member(request) -> str:
    """May come up empty."""
    return request.user.id if request.user else ""


def check(user_id):
    if not user_id:
        raise PermissionError("nobody is signed in")


def is_blank(user_id):
    return not user_id or not user_id.strip()


def is_member(user_id):
    if not user_id:
        return False
    return user_id.startswith("member-")


def note(user_id):
    if not user_id:
        print("nobody is signed in")


def checked(request):
    user_id = member(request)
    check(user_id)
    return open_session(user_id)


def checked_by_name(request):
    user_id = member(request)
    check(user_id=user_id)
    return open_session(user_id)


def blank(request):
    user_id = member(request)
    if is_blank(user_id):
        return None
    return open_session(user_id)


def early(request):
    user_id = member(request)
    if not is_member(user_id):
        return None
    return open_session(user_id)


def every(request, repository):
    user_id = member(request)
    if not all([user_id, repository]):
        raise ValueError("not enough is known")
    return open_session(user_id)


def none_missing(request, repository):
    user_id = member(request)
    if any((not user_id, not repository)):
        raise ValueError("not enough is known")
    return open_session(user_id)


def named(request):
    user_id = member(request)
    ready = bool(user_id)
    if not ready:
        return None
    return open_session(user_id)


def negated(request):
    user_id = member(request)
    nobody = not user_id
    if nobody:
        return None
    return open_session(user_id)


def asks(request):
    user_id = member(request)
    while not user_id:
        user_id = input("who are you? ")
    return open_session(user_id)


def noted(request):
    """Looks, and goes on."""
    user_id = member(request)
    note(user_id)
    return open_session(user_id)  # want `fallbackuserid: user id falls back to ""`


def other(request, repository):
    user_id = member(request)
    check(repository)
    return open_session(user_id)  # want `fallbackuserid: user id falls back to ""`


def some(request, repository):
    user_id = member(request)
    if not any([user_id, repository]):
        raise ValueError("nothing is known")
    return open_session(user_id)  # want `fallbackuserid: user id falls back to ""`


def broken_off(request, rounds):
    user_id = member(request)
    while not user_id:
        if rounds == 0:
            break
        user_id = input("who are you? ")
    return open_session(user_id)  # want `fallbackuserid: user id falls back to ""`

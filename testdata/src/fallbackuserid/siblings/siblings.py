"""Says in one member of a dict, or of a tuple, what the others hold."""

from composio import Composio

composio = Composio()


def open_session(owner: str):
    return composio.create(user_id=owner, toolkits=["github"])


def member(request):
    """The failure has no user, the success no error."""
    if not request.user:
        return {"error": "sign in first"}
    return {"user": request.user}


def answered(request):
    found = member(request)
    if found.get("error"):
        raise PermissionError(found["error"])
    return open_session(f"store:{found['user'].id}")


def named(request):
    found = member(request)
    if "error" in found:
        raise PermissionError(found["error"])
    return open_session(f"store:{found['user'].id}")


def not_named(request):
    found = member(request)
    if "user" not in found:
        return None
    return open_session(f"store:{found['user'].id}")


def pair(request):
    """Nobody, and why; or somebody."""
    if not request.user:
        return None, "sign in first"
    return request.user.id, None


def by_place(request):
    owner, problem = pair(request)
    if problem:
        raise PermissionError(problem)
    return open_session(owner)


def in_a_text(request):
    owner, problem = pair(request)
    if problem is not None:
        return problem
    return open_session(f"store:{owner}")


def kept_whole(request):
    found = pair(request)
    owner, problem = found
    if problem:
        return None
    return open_session(owner)


def first_alone(request):
    owner, _ = pair(request)
    return open_session(owner)  # want `fallbackuserid: user id falls back to None`


def warned(request):
    owner, problem = pair(request)
    if problem:
        print(problem)
    return open_session(owner)  # want `fallbackuserid: user id falls back to None`


def set_again(request):
    owner, problem = pair(request)
    problem = None
    if problem:
        return None
    return open_session(owner)  # want `fallbackuserid: user id falls back to None`


def outcome(request):
    """A truth tells them apart."""
    if not request.user:
        return {"success": False, "owner": "none"}
    return {"success": True, "owner": request.user.id}


def succeeded(request):
    found = outcome(request)
    if not found["success"]:
        raise PermissionError("nobody is signed in")
    return open_session(found["owner"])


def compared(request):
    found = outcome(request)
    if found["success"] is False:
        return None
    return open_session(found["owner"])


def failed(request):
    found = outcome(request)
    if found["success"]:
        return None
    return open_session(found["owner"])  # want `shareduserid: user id "none" is shared`


def visitor(request):
    """A word tells them apart."""
    if not request.user:
        return {"kind": "guest", "id": "guest"}
    return {"kind": "member", "id": request.user.id}


def only_members(request):
    found = visitor(request)
    if found["kind"] != "member":
        return None
    return open_session(found["id"])


def no_robots(request):
    found = visitor(request)
    if found["kind"] == "robot":
        return None
    return open_session(found["id"])  # want `fallbackuserid: user id falls back to "guest"`

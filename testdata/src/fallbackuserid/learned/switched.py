from composio import Composio

composio = Composio()


def get(user_id):
    return composio.tools.get(user_id=user_id, toolkits=["gmail"])


def inside(id):
    user_id = id or "anonymous"
    match user_id:
        case "anonymous":
            return None
        case _:
            return get(user_id)


def behind(id):
    user_id = id or "anonymous"
    match user_id:
        case "anonymous" | "":
            raise PermissionError("sign in first")
    return get(user_id)


def another(id):
    """Turns another word away."""
    user_id = id or "anonymous"
    match user_id:
        case "nobody":
            return None
        case _:
            return get(user_id)  # want `fallbackuserid: user id falls back to "anonymous"`


def guarded(id, strict):
    """Turns nobody away only if asked to."""
    user_id = id or "anonymous"
    match user_id:
        case "anonymous" if strict:
            return None
    return get(user_id)  # want `fallbackuserid: user id falls back to "anonymous"`

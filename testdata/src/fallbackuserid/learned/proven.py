from composio import Composio

composio = Composio()


def get(user_id):
    return composio.tools.get(user_id=user_id, toolkits=["gmail"])


def begins(id):
    user_id = id or "none"
    if not user_id.startswith("user_"):
        return None
    return get(user_id)


def digits(id):
    user_id = id or "none"
    if not user_id.isdigit():
        return None
    return get(user_id)


def known(id, users):
    user_id = id or "none"
    if user_id not in users:
        return None
    return get(user_id)


def passes(id):
    """The fallback passes the test."""
    user_id = id or "user_none"
    if not user_id.startswith("user_"):
        return None
    return get(user_id)  # want `fallbackuserid: user id falls back to "user_none"`


def unknown(id, users):
    """Goes on for those who are not known."""
    user_id = id or "none"
    if user_id in users:
        return None
    return get(user_id)  # want `fallbackuserid: user id falls back to "none"`


def long(id):
    user_id = id or ""
    if len(user_id) < 1:
        return None
    return get(user_id)

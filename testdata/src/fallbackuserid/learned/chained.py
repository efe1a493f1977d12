from composio import Composio

composio = Composio()


def connected(user_id):
    return composio.tools.get(user_id=user_id, toolkits=["gmail"])


def chained(id):
    """Comes to the second part only with an id."""
    user_id = id or "anonymous"
    if user_id != "anonymous" and connected(user_id):
        return True
    return user_id == "anonymous" or connected(user_id)


def looked(id, app):
    user_id = id or None
    if user_id and app and connected(user_id):
        return "connected"
    return "not connected"


def beside(id, on):
    """Comes there whatever the id is."""
    user_id = id or "anonymous"
    if on and connected(user_id):  # want `fallbackuserid: user id falls back to "anonymous"`
        return True
    return False

from composio import Composio

from .database import connect

# What a server fills when it starts.
client = None
database = None
state = {"tools": None, "rows": None}

try:
    tried = Composio()
except ValueError:
    tried = None


def start():
    global client, database
    client = Composio()
    database = connect()
    state["tools"] = Composio()
    state["rows"] = database


def shared():
    return client.tools.get("default", toolkits=["gmail"])  # want `user id "default" is shared: .*`


def shared_in_state():
    return state["tools"].tools.get("default", toolkits=["gmail"])  # want `user id "default" is shared: .*`


def shared_if_it_came_up():
    return tried.tools.get("default", toolkits=["gmail"])  # want `user id "default" is shared: .*`


def own(user_id):
    tried.tools.get(user_id, toolkits=["gmail"])
    state["tools"].tools.get(user_id, toolkits=["gmail"])
    return client.tools.get(user_id, toolkits=["gmail"])


def rows():
    """Something else that is filled at the same time."""
    database.tools.get("default", toolkits=["gmail"])
    return state["rows"].tools.get("default", toolkits=["gmail"])

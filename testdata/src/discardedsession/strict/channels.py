"""Asks a tool for channels: their ids are not that of the session."""

from composio import Composio

composio = Composio()


def channels(user_id):
    session = composio.create(user_id=user_id, toolkits=["slack"])  # want `discardedsession: session id is never read`
    answer = session.execute("SLACK_LIST_CHANNELS", {})
    return [{"id": channel["id"]} for channel in answer.data["channels"]]


def first(user_id):
    session = composio.create(user_id=user_id, toolkits=["slack"])  # want `discardedsession: session id is never read`
    found = session.search("channels")
    return found["id"]


def resumable(user_id):
    session = composio.create(user_id=user_id, toolkits=["slack"])
    answer = session.execute("SLACK_LIST_CHANNELS", {})
    return {"channel": answer["id"], "session": session.session_id}

"""Puts the arguments of a session together before it opens one."""

from composio import Composio

composio = Composio()


def everybody():
    kwargs = {
        "user_id": "default",  # want `shareduserid: user id "default" is shared`
        "toolkits": ["gmail"],
    }
    return composio.create(**kwargs)


def everybody_else(callback_url: str | None = None):
    kwargs = dict(user_id="public", toolkits=["gmail"])  # want `shareduserid: user id "public" is shared`
    if callback_url:
        kwargs["manage_connections"] = {"callback_url": callback_url}
    return composio.create(**kwargs)


def assigned_later():
    kwargs = {"toolkits": ["gmail"]}
    kwargs["user_id"] = "shared"  # want `shareduserid: user id "shared" is shared`
    return composio.create(**kwargs)


def updated():
    kwargs = {"toolkits": ["gmail"]}
    kwargs.update(user_id="everyone")  # want `shareduserid: user id "everyone" is shared`
    return composio.create(**kwargs)


def overwritten(user_id: str):
    """The last one counts."""
    kwargs = {"user_id": "default", "toolkits": ["gmail"]}
    kwargs["user_id"] = user_id
    return composio.create(**kwargs)


def somebody(user_id: str):
    kwargs = {"user_id": user_id, "toolkits": ["gmail"]}
    return composio.create(**kwargs)


def merged(user_id: str, options: dict):
    return composio.create(**{**options, "user_id": user_id, "toolkits": ["gmail"]})


def passed_on(**kwargs):
    """A creator like any other."""
    return composio.create(**kwargs)


def passes_nobody():
    return passed_on(user_id="guest", toolkits=["gmail"])  # want `shareduserid: user id "guest" is shared`


def passes_somebody(user_id: str):
    return passed_on(user_id=user_id, toolkits=["gmail"])


class Sessions:
    def create(self, request: dict):
        return composio.create(user_id=request["user_id"], toolkits=request["toolkits"])

    def for_all(self):
        return self.create({"user_id": "all", "toolkits": ["slack"]})  # want `shareduserid: user id "all" is shared`

    def for_one(self, user_id: str):
        return self.create({"user_id": user_id, "toolkits": ["slack"]})

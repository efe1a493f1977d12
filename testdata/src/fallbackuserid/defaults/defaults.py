"""Functions that know a user when nobody names one."""

import os

from composio import Composio

composio = Composio()
HOUSE = "house-account"
AGENT_USER_ID = os.getenv("AGENT_USER_ID", "paul")


def get_session(user_id: str = "default"):  # want `fallbackuserid: user id falls back to "default"`
    return composio.create(user_id=user_id, toolkits=["gmail"])


def refresh():
    """All of its callers leave the user out."""
    return get_session().session_id


def refresh_for(user_id: str):
    return get_session(user_id).session_id


def refresh_for_all():
    """One names nobody outright."""
    return get_session(user_id="everyone")  # want `shareduserid: user id "everyone" is shared`


def get_tools(
    toolkits: list[str],
    *,
    user_id: str = HOUSE,  # want `fallbackuserid: user id falls back to "house-account"`
):
    return composio.tools.get(user_id=user_id, toolkits=toolkits)


def get_mail(owner="shared"):  # want `fallbackuserid: user id falls back to "shared"`
    """A default of a default: the outer one decides."""
    return open_mail(owner)


def open_mail(user_id):
    return composio.create(user_id=user_id, toolkits=["gmail"])


class Agent:
    def __init__(self, user_id: str = "default-agent"):  # want `fallbackuserid: user id falls back to "default-agent"`
        self.user_id = user_id

    def session(self):
        return composio.create(user_id=self.user_id, toolkits=["linear"])


nobodys = Agent()


def somebodys(user_id: str) -> Agent:
    return Agent(user_id)


def get_digest(user_id: str = AGENT_USER_ID):  # want `fallbackuserid: user id falls back to "paul"`
    """The default comes from the environment, which has one of its own."""
    return composio.create(user_id=user_id, toolkits=["gmail"])


# What follows is as it should be.


def required(user_id: str, toolkits=("gmail",)):
    return composio.create(user_id=user_id, toolkits=list(toolkits))


def optional(user_id: str | None = None):
    if not user_id:
        raise ValueError("who asks?")
    return composio.create(user_id=user_id, toolkits=["gmail"])


def always(user_id: str | None = None):
    """Nobody leaves it out."""
    return composio.create(user_id=user_id, toolkits=["gmail"])


def names(user_id: str):
    return always(user_id)


def names_by_keyword(user_id: str):
    return always(user_id=user_id)


def region(user_id: str, zone: str = "default"):
    session = composio.create(user_id=user_id, toolkits=["gmail"])
    return f"{zone}/{session.session_id}"

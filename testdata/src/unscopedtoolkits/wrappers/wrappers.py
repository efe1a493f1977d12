"""Leaves the choice of toolkits to its callers, and not all of them make one."""

from composio import Composio

composio = Composio()


def open_session(user_id: str, toolkits: list[str] | None = None):
    """Restricts the session where it is told to."""
    kwargs = {"user_id": user_id}
    if toolkits:
        kwargs["toolkits"] = toolkits
    return composio.create(**kwargs)


def anything(user_id: str):
    return open_session(user_id)  # want `unscopedtoolkits: session names no toolkits`


def anything_said(user_id: str):
    return open_session(user_id, toolkits=None)  # want `unscopedtoolkits: session names no toolkits`


def mail(user_id: str):
    return open_session(user_id, ["gmail"])


def chosen(user_id: str, toolkits: list[str]):
    return open_session(user_id, toolkits)


def hand_on(user_id: str, toolkits: list[str] | None = None):
    """Hands the toolkits on as they are."""
    return composio.create(user_id=user_id, toolkits=toolkits)


def anything_handed_on(user_id: str):
    return hand_on(user_id)  # want `unscopedtoolkits: session names no toolkits`


def mail_handed_on(user_id: str):
    return hand_on(user_id, toolkits=["gmail"])


def any_toolkit(user_id: str):
    """Decides for its callers: theirs is only the user."""
    return composio.create(user_id=user_id)  # want `unscopedtoolkits: session names no toolkits`


def any_shared():
    return any_toolkit("shared")  # want `shareduserid: user id "shared" is shared`


def any_own(user_id: str):
    return any_toolkit(user_id)


def given(user_id: str, **options):
    """Takes a whole configuration."""
    return composio.create(user_id=user_id, **options)


def given_enough(user_id: str):
    return given(user_id, toolkits=["gmail"])


def with_default(user_id: str, toolkits=("gmail",)):
    """Has toolkits of its own for whoever names none."""
    return composio.create(user_id=user_id, toolkits=list(toolkits))


def defaults(user_id: str):
    return with_default(user_id)


def nobody():
    return open_session("default")  # want `shareduserid: user id "default" is shared` `unscopedtoolkits: session names no toolkits`

"""Gathers what a session is opened with, the toolkits only if there are any."""

from typing import Any, Optional

from composio import Composio

composio = Composio()


def open_session(user_id: str, toolkits: Optional[list[str]] = None):
    kwargs: dict[str, Any] = {"user_id": user_id}
    if toolkits:
        kwargs["toolkits"] = toolkits
    return composio.create(**kwargs)


def mail(user_id: str):
    return open_session(user_id, toolkits=["gmail"])


def anything(user_id: str):
    return open_session(user_id)  # want `unscopedtoolkits: session names no toolkits`


def chosen(user_id: str, toolkits: list[str]):
    return open_session(user_id, toolkits)

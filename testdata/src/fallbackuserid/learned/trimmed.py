"""Takes the blanks off what the environment says."""

import os

from composio import Composio

composio = Composio()


def setting(name: str, otherwise: str) -> str:
    return os.environ.get(name, otherwise).strip()


def mailbox():
    return composio.create(user_id=setting("MAILBOX", "default"), toolkits=["gmail"])  # want `fallbackuserid: user id falls back to "default"`


def notes():
    user_id = os.getenv("NOTES", "guest").strip().lower()
    return composio.create(user_id=user_id, toolkits=["notion"])  # want `fallbackuserid: user id falls back to "guest"`


def calendar():
    return composio.create(user_id=os.environ["CALENDAR"].strip(), toolkits=["googlecalendar"])


def files():
    return composio.create(user_id=setting("FILES", ""), toolkits=["googledrive"])

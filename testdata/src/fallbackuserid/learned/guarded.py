"""Reads its settings from the environment, into the fields of a class."""

import os
from dataclasses import dataclass

from composio import Composio

composio = Composio()


@dataclass(frozen=True)
class Settings:
    mailbox: str | None = os.getenv("MAILBOX", "").strip() or None
    calendar: str | None = os.getenv("CALENDAR") or "default"  # want `fallbackuserid: user id falls back to "default"`


settings = Settings()


def mailbox(found):
    if settings.mailbox:
        return settings.mailbox
    return found()


def calendar(found):
    if settings.calendar:
        return settings.calendar
    return found()


def send(found):
    return composio.create(user_id=mailbox(found), toolkits=["gmail"])


def plan(found):
    return composio.create(user_id=calendar(found), toolkits=["googlecalendar"])

"""Has the defaults of its settings made by functions."""

import os
from dataclasses import dataclass, field
from uuid import uuid4

from composio import Composio
from pydantic import BaseModel, Field

composio = Composio()


def owner():
    return os.getenv("OWNER") or "system"


@dataclass
class Settings:
    mailbox: str = field(default_factory=lambda: os.getenv("MAILBOX", "default"))  # want `fallbackuserid: user id falls back to "default"`
    calendar: str = field(default_factory=lambda: os.environ["CALENDAR"])
    notes: str = field(default_factory=owner)  # want `fallbackuserid: user id falls back to "system"`


class Options(BaseModel):
    slug: str = Field(default_factory=lambda: "default")
    files: str = Field(default_factory=lambda: os.getenv("FILES", "guest"))  # want `fallbackuserid: user id falls back to "guest"`
    chat: str = Field(default_factory=lambda: uuid4().hex)


settings = Settings()


def mailbox():
    return composio.create(user_id=settings.mailbox, toolkits=["gmail"])


def calendar():
    return composio.create(user_id=settings.calendar, toolkits=["googlecalendar"])


def notes():
    return composio.create(user_id=settings.notes, toolkits=["notion"])


def files(options: Options):
    return composio.create(user_id=options.files, toolkits=["googledrive"])


def chat(options: Options):
    return composio.create(user_id=options.chat, toolkits=["slack"])

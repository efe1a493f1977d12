"""Hands its settings to those who work with them."""

from composio import Composio

composio = Composio()


class Settings:
    mailbox = "default"
    calendar: str

    def __init__(self, account=None):
        if account:
            self.calendar = account.id


class Mailbox:
    def __init__(self, settings):
        self.settings = settings

    def open(self):
        return composio.create(user_id=self.settings.mailbox, toolkits=["gmail"])


class Calendar:
    def __init__(self, settings):
        self.settings = settings

    def open(self):
        return composio.create(user_id=self.settings.calendar, toolkits=["googlecalendar"])


class Notes:
    def __init__(self, options=None):
        self.options = options

    def open(self):
        if not self.options:
            raise ValueError("who is it for?")
        return composio.create(user_id=self.options["owner"], toolkits=["notion"])


mailbox = Mailbox(Settings())  # want `shareduserid: user id "default" is shared`
nobody = Notes()
everybody = Notes({"owner": "everyone"})  # want `shareduserid: user id "everyone" is shared`


def calendar(account):
    return Calendar(Settings(account))


def notes(account):
    return Notes({"owner": account.id})

"""Keeps what it goes by in dicts and objects of its fields."""

from dataclasses import dataclass

from composio import Composio

composio = Composio()
DEFAULTS = {"owner": "default", "limit": 5}


class Mailbox:
    def __init__(self):
        self.options = {"owner": "default"}

    def open(self):
        return composio.create(user_id=self.options["owner"], toolkits=["gmail"])  # want `shareduserid: user id "default" is shared`


class Calendar:
    def __init__(self, given=None):
        self.options = {**DEFAULTS, **(given or {})}

    def open(self):
        return composio.create(user_id=self.options["owner"], toolkits=["googlecalendar"])  # want `fallbackuserid: user id falls back to "default"`


def calendar(account):
    return Calendar({"owner": account.id})


@dataclass
class Rules:
    owner: str


class Notes:
    def __init__(self, rules: Rules):
        self.rules = rules

    def open(self):
        return composio.create(user_id=self.rules.owner, toolkits=["notion"])


shared = Notes(Rules(owner="everyone"))  # want `shareduserid: user id "everyone" is shared`


def notes(account):
    return Notes(Rules(owner=account.id))


class Files:
    options = {"owner": "default"}

    def use(self, account):
        self.options["owner"] = account.id

    def open(self):
        return composio.create(user_id=self.options["owner"], toolkits=["googledrive"])  # want `fallbackuserid: user id falls back to "default"`


class Sheets:
    def __init__(self, account):
        self.options = {"owner": "", "limit": 5}
        self.options.update({"owner": account.id})

    def open(self):
        return composio.create(user_id=self.options["owner"], toolkits=["googlesheets"])


class Tasks:
    def __init__(self):
        self.options = {}

    def use(self, owner):
        self.options["owner"] = owner

    def open(self):
        return composio.create(user_id=self.options["owner"], toolkits=["googletasks"])


def tasks(account):
    everyone = Tasks()
    everyone.use("everyone")  # want `shareduserid: user id "everyone" is shared`
    mine = Tasks()
    mine.use(account.id)
    return [everyone, mine]


class Board:
    options = {"owner": "default"}

    def open(self):
        return composio.create(user_id=self.options["owner"], toolkits=["trello"])  # want `shareduserid: user id "default" is shared`


class Wiki:
    def __init__(self, given):
        self.options = {"owner": "default"}
        for name in given:
            self.options[name] = given[name]

    def open(self):
        return composio.create(user_id=self.options["owner"], toolkits=["confluence"])  # want `fallbackuserid: user id falls back to "default"`


class Forms:
    def __init__(self, account):
        options = {"owner": "default"}
        self.options = options
        if account.id:
            options["owner"] = account.id

    def open(self):
        return composio.create(user_id=self.options["owner"], toolkits=["typeform"])  # want `fallbackuserid: user id falls back to "default"`


class Chat:
    def __init__(self):
        self.options = {"owner": "default"}

    def open(self):
        return composio.create(user_id=self.options["owner"], toolkits=["slack"])  # want `fallbackuserid: user id falls back to "default"`


def chat(account):
    mine = Chat()
    mine.options.update(owner=account.id)
    return mine.open()


def own(options, account):
    options["owner"] = account.id


class Issues:
    def __init__(self, account):
        self.options = {"owner": "default"}
        own(self.options, account)

    def open(self):
        return composio.create(user_id=self.options["owner"], toolkits=["jira"])

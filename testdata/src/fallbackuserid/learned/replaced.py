"""Classes whose fields begin with a value, and whose constructors put another in its place."""

from composio import Composio

composio = Composio()


class Replaced:
    owner = "default"

    def __init__(self, owner):
        self.owner = owner
        self.session = self.open()

    def open(self):
        return composio.create(user_id=self.owner, toolkits=["gmail"])


class ReplacedEitherWay:
    owner = ""

    def __init__(self, row, of_team):
        if of_team:
            self.owner = "team_" + row.team
        else:
            self.owner = row.owner

    def open(self):
        return composio.create(user_id=self.owner, toolkits=["gmail"])


class ReplacedAtTimes:
    owner = "default"

    def __init__(self, owner=None):
        if owner:
            self.owner = owner

    def open(self):
        return composio.create(user_id=self.owner, toolkits=["gmail"])  # want `fallbackuserid: user id falls back to "default"`


class ReplacedByOthers:
    owner = "default"

    def __init__(self, name):
        self.name = name

    def use(self, owner):
        self.owner = owner

    def open(self):
        return composio.create(user_id=self.owner, toolkits=["gmail"])  # want `fallbackuserid: user id falls back to "default"`


class ReplacedByAnother:
    owner = "default"

    def __init__(self):
        self.owner = "guest"

    def open(self):
        return composio.create(user_id=self.owner, toolkits=["gmail"])  # want `shareduserid: user id "guest" is shared`


class Begun:
    def __init__(self, owner):
        self.owner = "default"
        self.owner = owner

    def open(self):
        return composio.create(user_id=self.owner, toolkits=["gmail"])


class BegunAtTimes:
    def __init__(self, owner=None):
        self.owner = "default"
        if owner:
            self.owner = owner

    def open(self):
        return composio.create(user_id=self.owner, toolkits=["gmail"])  # want `fallbackuserid: user id falls back to "default"`

"""Makes its settings itself."""

from composio import Composio

composio = Composio()


class Settings:
    owner = "default"


class Mailbox:
    def __init__(self):
        self.settings = Settings()

    def open(self):
        return composio.create(user_id=self.settings.owner, toolkits=["gmail"])  # want `shareduserid: user id "default" is shared`


class Own:
    owner = "default"

    def load(self, account):
        self.owner = account.id


class Calendar:
    def __init__(self):
        self.settings = Own()

    def open(self):
        return composio.create(user_id=self.settings.owner, toolkits=["googlecalendar"])  # want `fallbackuserid: user id falls back to "default"`


class Given:
    def __init__(self, account):
        self.owner = account.id


class Notes:
    def __init__(self, account):
        self.settings = Given(account)

    def open(self):
        return composio.create(user_id=self.settings.owner, toolkits=["notion"])

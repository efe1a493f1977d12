import os

from agent import Agent
from composio import Composio

composio = Composio()


class MailService:
    def __init__(self):
        self.owner = os.getenv("MAIL_OWNER", "mailroom")
        self.reader = os.environ["MAIL_READER"]

    def send(self, text: str):
        return composio.tools.execute("GMAIL_SEND_EMAIL", {"text": text}, user_id=self.owner)  # want `fallbackuserid: user id falls back to "mailroom"`

    def read(self):
        return composio.tools.execute("GMAIL_FETCH_EMAILS", {}, user_id=self.reader)


class MailAgent(Agent):
    def __init__(self):
        self.mail = MailService()

    def run(self, text: str):
        return self.mail.send(text)

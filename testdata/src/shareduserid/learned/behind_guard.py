from composio import Composio


class Mail:
    def __init__(self):
        self.composio = Composio()

    def send(self, text, person):
        return self.composio.tools.execute("GMAIL_SEND_EMAIL", {"body": text}, user_id=person)


class Desk:
    """Has its mail only once it has been started."""

    def __init__(self):
        self.mail = None

    def start(self):
        self.mail = Mail()

    def shared(self, text):
        if not self.mail:
            return None
        return self.mail.send(text, "default")  # want `user id "default" is shared: .*`

    def shared_or_raised(self, text):
        if self.mail is None:
            raise RuntimeError("not started")
        return self.mail.send(text, "default")  # want `user id "default" is shared: .*`

    def own(self, text, person):
        if not self.mail:
            return None
        return self.mail.send(text, person)

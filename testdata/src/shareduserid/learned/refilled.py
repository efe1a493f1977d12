from composio import Composio


class Mail:
    def __init__(self, key=None):
        self.composio = Composio(api_key=key)

    def send(self, text, person):
        return self.composio.tools.execute("GMAIL_SEND_EMAIL", {"body": text}, user_id=person)


class Desk:
    """Gets another mail when its key changes."""

    def __init__(self):
        self.mail = Mail()

    def reset(self, key):
        self.mail = Mail(key)

    def shared(self, text):
        return self.mail.send(text, "default")  # want `user id "default" is shared: .*`

    def own(self, text, person):
        return self.mail.send(text, person)


mail = Mail()


def reset(key):
    global mail
    mail = Mail(key)


def shared(text):
    return mail.send(text, "default")  # want `user id "default" is shared: .*`


def own(text, person):
    return mail.send(text, person)

"""Keeps whom it works for in variables of the module."""

from composio import Composio

composio = Composio()

_mail_owner = None
_color = None


def use_mail(owner):
    global _mail_owner
    _mail_owner = owner


def mail():
    if not _mail_owner:
        return None
    return composio.create(user_id=_mail_owner, toolkits=["gmail"])


def everyone():
    use_mail("default")  # want `shareduserid: user id "default" is shared`
    return mail()


def one(account):
    use_mail(account.id)
    return mail()


def nobody():
    use_mail(None)
    return mail()


def guest(account):
    use_mail(account.id or "guest")  # want `fallbackuserid: user id falls back to "guest"`
    return mail()


def paint(name):
    global _color
    _color = name


def painted():
    paint("default")
    return _color

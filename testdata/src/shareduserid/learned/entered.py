"""Keeps those who work for people under names that vary."""

from composio import Composio

composio = Composio()


class Mailbox:
    def open(self, owner):
        return composio.create(user_id=owner, toolkits=["gmail"])


class Seal:
    def open(self, name):
        return name


def build(names):
    out = {}
    for name in names:
        out[name] = Mailbox()
    return out


def looped(names):
    return build(names)["main"].open("default")  # want `shareduserid: user id "default" is shared`


def looped_by_one(names, account):
    return build(names)["main"].open(account.id)


def gathered(names):
    return {name: Mailbox() for name in names}["main"].open("default")  # want `shareduserid: user id "default" is shared`


def gathered_by_one(names, account):
    return {name: Mailbox() for name in names}["main"].open(account.id)


def mixed(names):
    out = {}
    for name in names:
        out[name] = Mailbox()
        out[name + " seal"] = Seal()
    return out["main seal"].open("default")


def picked(names, name):
    return build(names)[name].open("default")  # want `shareduserid: user id "default" is shared`


def in_turn(names):
    sessions = []
    for mailbox in build(names).values():
        sessions.append(mailbox.open("default"))  # want `shareduserid: user id "default" is shared`
    return sessions


def in_turn_by_one(names, account):
    sessions = []
    for mailbox in build(names).values():
        sessions.append(mailbox.open(account.id))
    return sessions

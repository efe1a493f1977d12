"""Keeps who has signed in in what is empty until then."""

from composio import Composio

composio = Composio()

owner = None
nobody = None
desk = {"owner": None, "team": None}


def sign_in(user_id):
    global owner
    owner = user_id
    desk["owner"] = user_id


def of_variable():
    return composio.create(user_id=owner, toolkits=["gmail"])


def of_member():
    return composio.create(user_id=desk["owner"], toolkits=["gmail"])


def of_constant():
    return composio.create(user_id=nobody, toolkits=["gmail"])  # want `shareduserid: user id is missing`


def of_other():
    return composio.create(user_id=desk["team"], toolkits=["gmail"])  # want `shareduserid: user id is missing`


class Desk:
    def __init__(self):
        self.owner = None

    def sign_in(self, user_id):
        self.owner = user_id

    def open(self):
        return composio.create(user_id=self.owner, toolkits=["gmail"])


class DeskOfSome:
    def __init__(self, account, known):
        if known:
            self.owner = account.id
        else:
            self.owner = None

    def open(self):
        return composio.create(user_id=self.owner, toolkits=["gmail"])  # want `fallbackuserid: user id falls back to None`

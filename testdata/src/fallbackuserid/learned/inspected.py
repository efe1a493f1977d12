"""Has a look at who asks before anything is done: in a field, in a method, in a function that gives the id back."""

from composio import Composio

composio = Composio()


def open_session(owner):
    return composio.create(user_id=owner, toolkits=["gmail"])


def of_field(order):
    if not order.owner:
        order.owner = "nobody"
    if order.owner == "nobody":
        return None
    return open_session(order.owner)


def of_other_field(order):
    if not order.owner:
        order.owner = "nobody"
    if order.team == "nobody":
        return None
    return open_session(order.owner)  # want `fallbackuserid: user id falls back to "nobody"`


class Ticket:
    def __init__(self, owner, team):
        self.owner = owner
        self.team = team

    def signed_in(self):
        return self.owner != ""

    def of_team(self):
        return self.team != ""

    def insist(self):
        if not self.owner:
            raise ValueError("sign in first")

    def hand_over(self):
        if not self.owner:
            raise ValueError("sign in first")
        self.owner = "guest"


def of_method(owner):
    ticket = Ticket(owner or "", "sales")
    if not ticket.signed_in():
        return None
    return open_session(ticket.owner)


def of_raise(owner):
    ticket = Ticket(owner or "", "sales")
    ticket.insist()
    return open_session(ticket.owner)


def of_other_method(owner):
    ticket = Ticket(owner or "", "sales")
    if not ticket.of_team():
        return None
    return open_session(ticket.owner)  # want `fallbackuserid: user id falls back to ""`


def of_other(owner, team):
    ticket = Ticket(owner or "", "sales")
    other = Ticket(team or "", "support")
    if not other.signed_in():
        return None
    return open_session(ticket.owner)  # want `fallbackuserid: user id falls back to ""`


def of_replaced(owner):
    ticket = Ticket(owner or "", "sales")
    ticket.hand_over()
    return open_session(ticket.owner)  # want `shareduserid: user id "guest" is shared`


def inspected(owner):
    if owner == "nobody":
        raise ValueError("sign in first")
    return owner


def of_result(owner=None):
    return open_session(inspected(owner or "nobody"))


def of_other_result(owner=None):
    return open_session(inspected(owner or "none"))  # want `fallbackuserid: user id falls back to "none"`


def of_ignored(owner=None):
    user_id = owner or "none"
    inspected(user_id)
    return open_session(user_id)  # want `fallbackuserid: user id falls back to "none"`

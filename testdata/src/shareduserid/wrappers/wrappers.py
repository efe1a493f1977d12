"""A help desk whose calls go through several layers."""

import logging
import time
from dataclasses import dataclass

from accounts import HOUSE_ACCOUNT
from composio import Composio
from options import Options, open_with


@dataclass
class Ticket:
    customer_id: str
    text: str


class Desk:
    def __init__(self):
        self._composio = Composio()

    def open(self, user_id: str):
        """The lowest layer."""
        return self._composio.create(user_id=user_id, toolkits=["zendesk", "gmail"])

    def _reply(self, who: str, ticket: Ticket) -> None:
        """The layer above."""
        session = self.open(who)
        logging.info("ticket %s: session %s", ticket.text, session.session_id)

    def _reply_later(self, ticket: Ticket, *, who: str, delay: float = 1.0) -> None:
        """One more."""
        time.sleep(delay)
        self._reply(who, ticket)

    def out_of_office(self, ticket: Ticket):
        self._reply_later(ticket, who=HOUSE_ACCOUNT, delay=60)  # want `shareduserid: user id "shared" is shared`

    def weekend(self, ticket: Ticket):
        self._reply_later(
            ticket,
            who="everyone",  # want `shareduserid: user id "everyone" is shared`
        )

    def answer(self, ticket: Ticket):
        self._reply_later(ticket, who=ticket.customer_id)

    def closure(self, ticket: Ticket) -> list[str]:
        """Hides the call in an inner function."""
        ids = []

        def open_for(user_id):
            ids.append(self.open(user_id).session_id)

        open_for(ticket.customer_id)
        open_for("guest")  # want `shareduserid: user id "guest" is shared`
        return ids

    def retried(self, ticket: Ticket):
        """Passes the call on to be made again."""
        return retry(3, lambda: self._reply("default", ticket))  # want `shareduserid: user id "default" is shared`

    def billing(self, ticket: Ticket):
        """Goes through a module that has its own idea of a session."""
        if ticket.text == "internal":
            return open_with(Options(on_behalf_of="service", apps=["stripe"]))  # want `shareduserid: user id "service" is shared`
        return open_with(Options(ticket.customer_id, apps=["stripe"]))


def retry(times, call):
    while True:
        try:
            return call()
        except Exception:
            times -= 1
            if times == 0:
                raise

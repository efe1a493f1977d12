"""Sends people a digest of their mail."""

import logging

from composio import Composio
from flask_login import current_user

FALLBACK_OWNER = "default"

sender = "system"


class Digest:
    def __init__(self, composio: Composio):
        self.composio = composio

    def inbox(self):
        """One inbox for all customers."""
        return self.composio.create(
            user_id="default",  # want `shareduserid: user id "default" is shared`
            toolkits=["gmail"],
        )

    def outbox(self):
        """The id is a constant of the module."""
        return self.composio.create(
            user_id=FALLBACK_OWNER,  # want `shareduserid: user id "default" is shared`
            toolkits=["gmail"],
        )

    def bounces(self):
        """The id is a variable that nobody writes to."""
        return self.composio.create(user_id=sender, toolkits=["gmail"])  # want `shareduserid: user id "system" is shared`

    def drafts(self):
        """The id is a local."""
        owner = "anonymous"
        request = {
            "user_id": owner,  # want `shareduserid: user id "anonymous" is shared`
            "toolkits": ["gmail"],
        }
        return self.composio.create(**request)

    def archive(self):
        """Says outright that nobody is meant."""
        return self.composio.tool_router.create(user_id="", toolkits=["gmail"])  # want `shareduserid: user id is missing`

    def spam(self):
        """Does so with a space."""
        return self.composio.sessions.create(user_id=" ", toolkits=["gmail"])  # want `shareduserid: user id is blank`

    def labels(self):
        """Forgets the user."""
        return self.composio.create(toolkits=["gmail"])  # want `shareduserid: user id is missing`

    def everything(self):
        """Leaves out all there is to leave out."""
        try:
            self.composio.create()  # want `shareduserid: user id is missing` `unscopedtoolkits: session names no toolkits` `discardedsession: session id is thrown away`
        except Exception:
            logging.exception("no session")

    def either(self, weekly: bool):
        """Picks one of two ids, and both are nobody's."""
        owner = "bot"
        if weekly:
            owner = "service"
        return self.composio.create(user_id=owner, toolkits=["gmail"])  # want `shareduserid: user id "(bot|service)" is shared`

    def customer(self, customer_id: str):
        """A session of the customer's own."""
        return self.composio.create(user_id=customer_id, toolkits=["gmail"])

    def signed_in(self):
        """One for whoever has signed in."""
        return self.composio.create(user_id=current_user.get_id(), toolkits=["gmail"])

    def customers(self, customer_ids: list[str]) -> dict[str, str]:
        """One for each of the customers."""
        sessions = {}
        for customer_id in customer_ids:
            session = self.customer(customer_id)
            sessions[customer_id] = session.session_id
        return sessions

    def organisation(self, org_id: str):
        """One inbox for people who work together."""
        return self.customer(f"org:{org_id}")

    def send(self, user_id: str) -> None:
        """A creator like any other: what its callers pass counts."""
        session = self.customer(user_id)
        logging.info("digest of %s sent by %s", user_id, session.session_id)

    def nightly(self):
        """Writes to all the people that are none."""
        self.send("Default")  # want `shareduserid: user id "Default" is shared`
        self.send("DEFAULT_USER")  # want `shareduserid: user id "DEFAULT_USER" is shared`
        self.send("default-user")  # want `shareduserid: user id "default-user" is shared`
        self.send("user_default")  # want `shareduserid: user id "user_default" is shared`
        self.send("acme-default")  # want `shareduserid: user id "acme-default" is shared`
        self.send("org-default")  # want `shareduserid: user id "org-default" is shared`
        self.send("anon")  # want `shareduserid: user id "anon" is shared`
        self.send("guest")  # want `shareduserid: user id "guest" is shared`
        self.send("public")  # want `shareduserid: user id "public" is shared`
        self.send("shared_user")  # want `shareduserid: user id "shared_user" is shared`
        self.send("global")  # want `shareduserid: user id "global" is shared`
        self.send("common")  # want `shareduserid: user id "common" is shared`
        self.send("everyone")  # want `shareduserid: user id "everyone" is shared`
        self.send("all")  # want `shareduserid: user id "all" is shared`
        self.send("Admin")  # want `shareduserid: user id "Admin" is shared`
        self.send("root")  # want `shareduserid: user id "root" is shared`
        self.send("app")  # want `shareduserid: user id "app" is shared`
        self.send("test-user")  # want `shareduserid: user id "test-user" is shared`
        self.send("demo")  # want `shareduserid: user id "demo" is shared`
        self.send("demo-customer")  # want `shareduserid: user id "demo-customer" is shared`
        self.send("sample")  # want `shareduserid: user id "sample" is shared`
        self.send("local_user")  # want `shareduserid: user id "local_user" is shared`
        self.send("me")  # want `shareduserid: user id "me" is shared`
        self.send("unknown")  # want `shareduserid: user id "unknown" is shared`
        self.send("None")  # want `shareduserid: user id "None" is shared`
        self.send("null")  # want `shareduserid: user id "null" is shared`
        self.send("undefined")  # want `shareduserid: user id "undefined" is shared`
        self.send("nil")  # want `shareduserid: user id "nil" is shared`
        self.send("0")  # want `shareduserid: user id "0" is shared`
        self.send("")  # want `shareduserid: user id is missing`
        self.send("\t")  # want `shareduserid: user id is blank`

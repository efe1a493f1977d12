"""Opens sessions for agents that have one job each."""

import logging

from composio import Composio

from identity import get_user_id


class Agents:
    def __init__(self, composio: Composio):
        self.composio = composio

    def anything(self, user_id: str):
        """Leaves the toolkits out."""
        return self.composio.create(user_id=user_id)  # want `unscopedtoolkits: session names no toolkits: its agent can reach every toolkit that Composio has`

    def anything_too(self, user_id: str):
        """Writes the call over several lines."""
        session = self.composio.tool_router.create(  # want `unscopedtoolkits: session names no toolkits`
            user_id=user_id,
            manage_connections=True,
        )
        logging.info(session.session_id)
        return session

    def nothing(self, user_id: str):
        """Says that there are none to name."""
        return self.composio.create(user_id=user_id, toolkits=None)  # want `unscopedtoolkits: session names no toolkits`

    def nothing_denied(self, user_id: str):
        """Has a list of what is not allowed, and it is empty."""
        return self.composio.create(user_id=user_id, toolkits={"disable": []})  # want `unscopedtoolkits: session names no toolkits`

    def tagged(self, user_id: str):
        """Says what a tool may do, and not whose tool it may be."""
        return self.composio.create(user_id=user_id, tags=["readOnlyHint"])  # want `unscopedtoolkits: session names no toolkits`

    def pinned(self, user_id: str, account_id: str):
        """Says which account to use, and nothing of the toolkits without one."""
        return self.composio.create(  # want `unscopedtoolkits: session names no toolkits`
            user_id=user_id,
            auth_configs={"gmail": "ac_1"},
            connected_accounts={"gmail": account_id},
        )

    def tools_denied(self, user_id: str):
        """Takes some tools away, and leaves all others."""
        return self.composio.create(  # want `unscopedtoolkits: session names no toolkits`
            user_id=user_id,
            tools={"gmail": {"disable": ["GMAIL_DELETE_MESSAGE"]}},
        )

    def everybody(self):
        """Has two faults."""
        return self.composio.create(  # want `unscopedtoolkits: session names no toolkits`
            user_id="default",  # want `shareduserid: user id "default" is shared`
        )

    def local(self):
        """Has the request in a variable."""
        request = {"user_id": get_user_id()}
        return self.composio.create(**request)  # want `unscopedtoolkits: session names no toolkits`

    def local_mail(self):
        """Completes it."""
        request = {"user_id": get_user_id()}
        request["toolkits"] = ["gmail"]
        return self.composio.create(**request)

    def mail(self, user_id: str):
        """Names its toolkits."""
        return self.composio.sessions.create(user_id=user_id, toolkits=["gmail", "outlook"])

    def locked(self, user_id: str):
        """May use none."""
        return self.composio.create(user_id=user_id, toolkits=[])

    def careful(self, user_id: str):
        """Says what is not allowed."""
        return self.composio.create(user_id=user_id, toolkits={"disable": ["stripe"]})

    def reader(self, user_id: str):
        """Names single tools."""
        return self.composio.create(user_id=user_id, tools={"gmail": {"enable": ["GMAIL_FETCH_EMAILS"]}})

    def configured(self, user_id: str):
        """Leaves the choice to a saved configuration."""
        return self.composio.create(user_id=user_id, experimental={"session_config_id": "sc_readers"})

"""Runs once, and leaves a session behind."""

import sys

from composio import Composio

composio = Composio()

composio.create(user_id=sys.argv[1], toolkits=["gmail"])  # want `discardedsession: session id is thrown away`

session = composio.create(user_id=sys.argv[1], toolkits=["gmail"])
print(session.session_id)

# Other modules can import this one.
exported = composio.create(user_id=sys.argv[1], toolkits=["gmail"])

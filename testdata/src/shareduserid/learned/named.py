"""Takes an owner by a name that is kept elsewhere."""

import os

from composio import Composio

composio = Composio()
OWNERS = {"desk": "default", "mail": os.environ["MAIL_OWNER"]}
DESK = "desk"
MAIL = "mail"


def kept():
    return composio.tools.get(OWNERS[DESK], toolkits=["gmail"])  # want `shareduserid: user id "default" is shared`


def kept_apart():
    return composio.tools.get(OWNERS[MAIL], toolkits=["gmail"])

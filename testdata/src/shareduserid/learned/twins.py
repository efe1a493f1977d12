"""Has two classes of one name, one for each release of a library."""

import sys

from composio import Composio

composio = Composio()

if sys.version_info >= (3, 12):

    class Desk:
        def __init__(self, user_id: str):
            self.user_id = user_id

        def open(self):
            return composio.create(user_id=self.user_id, toolkits=["gmail"])

else:

    class Desk:
        def __init__(self):
            self.user_id = "default"

        def open(self):
            return composio.create(user_id=self.user_id, toolkits=["gmail"])  # want `shareduserid: user id "default" is shared`

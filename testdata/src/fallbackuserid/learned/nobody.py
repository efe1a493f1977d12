"""Names nobody, each time in another word."""

from composio import Composio

composio = Composio()


def nothing(row):
    owner = row["owner"] or None
    return composio.tools.get(owner, toolkits=["gmail"])  # want `fallbackuserid: user id falls back to None`


def blank(row):
    return composio.tools.get(row["owner"] or "", toolkits=["gmail"])  # want `fallbackuserid: user id falls back to ""`


def absent():
    return composio.tools.get(None, toolkits=["gmail"])  # want `shareduserid: user id is missing`

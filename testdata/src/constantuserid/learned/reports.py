"""Writes reports. Who calls which function decides what is wrong with it."""

from composio import Composio

composio = Composio()


def weekly():
    """Is called by a test and by a handler."""
    return composio.create(user_id="acme-reports", toolkits=["googlesheets"])  # want `constantuserid: user id "acme-reports" is a constant`


def backfill():
    """Is called by a program that runs once."""
    return composio.create(user_id="acme-backfill", toolkits=["googlesheets"])

"""Works for whom it is asked to, or else for the owner that the settings name."""

import os

from composio import Composio

composio = Composio()


def setting(name, otherwise):
    return os.environ.get(name) or otherwise


def named(person=None):
    return composio.tools.get(person or os.getenv("OWNER_ID", ""), toolkits=["gmail"])


def chained(person=None):
    return composio.tools.get(person or os.getenv("OWNER_ID") or "", toolkits=["gmail"])


def helped(person=None):
    return composio.tools.get(person or setting("OWNER_ID", ""), toolkits=["gmail"])


def fixed(person=None):
    return composio.tools.get(person or os.getenv("OWNER_ID", "default"), toolkits=["gmail"])  # want `fallbackuserid: user id falls back to "default"`


def helped_fixed(person=None):
    return composio.tools.get(person or setting("OWNER_ID", "default"), toolkits=["gmail"])  # want `fallbackuserid: user id falls back to "default"`


def set_first(person=None):
    return composio.tools.get(os.getenv("OWNER_ID") or person or "", toolkits=["gmail"])  # want `fallbackuserid: user id falls back to ""`

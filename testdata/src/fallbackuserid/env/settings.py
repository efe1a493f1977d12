import os

ACCOUNT = os.getenv("COMPOSIO_ACCOUNT", "default")
MAILBOX = os.environ["COMPOSIO_MAILBOX"]


def from_env(key: str, otherwise: str) -> str:
    value = os.environ.get(key)
    return value if value else otherwise

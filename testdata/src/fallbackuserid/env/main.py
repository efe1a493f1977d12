"""The environment says whom the work is for, or does not."""

import os
import sys
from os import environ, getenv

from composio import Composio

from settings import ACCOUNT, MAILBOX, from_env

composio = Composio()


def session(user_id: str) -> str:
    return composio.create(user_id=user_id, toolkits=["github"]).session_id


def main() -> None:
    print(session(os.environ["COMPOSIO_USER_ID"]))
    print(session(os.getenv("COMPOSIO_USER_ID")))
    print(session(os.getenv("COMPOSIO_USER_ID", "")))
    print(session(os.environ.get("COMPOSIO_USER_ID") or ""))
    print(session(from_env("COMPOSIO_USER_ID", "")))
    print(session(f"ci-{getenv('GITHUB_RUN_ID', 'local')}-{getenv('HOSTNAME')}"))
    print(session(MAILBOX))

    print(session(os.getenv("COMPOSIO_USER_ID", "default")))  # want `fallbackuserid: user id falls back to "default"`
    print(session(environ.get("COMPOSIO_USER_ID", "user_123")))  # want `fallbackuserid: user id falls back to "user_123"`
    print(session(getenv("COMPOSIO_USER_ID") or getenv("USER") or "local-user"))  # want `fallbackuserid: user id falls back to "local-user"`
    print(session(from_env("COMPOSIO_USER_ID", "acme-bot")))  # want `fallbackuserid: user id falls back to "acme-bot"`
    print(session(ACCOUNT))  # want `fallbackuserid: user id falls back to "default"`

    user_id = os.getenv("COMPOSIO_USER_ID", "")
    if not user_id:
        sys.exit("COMPOSIO_USER_ID is not set")
    print(session(user_id))


if __name__ == "__main__":
    main()

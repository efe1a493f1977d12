import os

from composio import Composio

from fallbackuserid import Clerk


def test_open():
    clerk = Clerk(Composio(api_key="key"), None, {})
    session = clerk.open(os.getenv("TEST_USER_ID", "default"))
    assert session.session_id

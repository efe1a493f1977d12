from composio import Composio

from constantuserid import Agency


def test_flights():
    composio = Composio(api_key="key")
    Agency(composio).book("u_1")
    session = composio.create(user_id="acme-travel")
    assert session.session_id

import pytest
from composio import Composio


@pytest.fixture
def session():
    return Composio(api_key="key").create(user_id="test")

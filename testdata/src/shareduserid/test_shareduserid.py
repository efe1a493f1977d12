import pytest
from composio import Composio

from shareduserid import Digest


def test_digest():
    composio = Composio(api_key="key")
    digest = Digest(composio)
    with pytest.raises(RuntimeError):
        digest.send("default")
    with pytest.raises(ValueError):
        digest.customer("")
    composio.create(user_id="test")

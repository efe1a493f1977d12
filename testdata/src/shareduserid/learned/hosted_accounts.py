"""Links accounts with functions that have no name of their own."""

import requests

link = lambda user_id: requests.post(  # noqa: E731
    "https://backend.composio.dev/api/v3/connected_accounts/link",
    json={"user_id": user_id, "auth_config_id": "mail"},
)

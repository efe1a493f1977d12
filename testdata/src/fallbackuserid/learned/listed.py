"""Lists accounts: whose they are stands in the address."""

import os

import requests

BASE = "https://backend.composio.dev/api/v3"
HEADERS = {"x-api-key": os.environ["COMPOSIO_API_KEY"]}


def accounts(user_id):
    return requests.get(
        f"{BASE}/connected_accounts?user_ids={user_id or 'default'}",  # want `fallbackuserid: user id falls back to "default"`
        headers=HEADERS,
    )


def beside(user_id):
    return requests.get(
        f"{BASE}/connected_accounts",
        headers=HEADERS,
        params={
            "user_ids": user_id or "default",  # want `fallbackuserid: user id falls back to "default"`
        },
    )


def get(address):
    return requests.get(f"{BASE}{address}", headers=HEADERS)


def helped(user_id):
    return get(
        f"/connected_accounts?user_ids={user_id or 'default'}",  # want `fallbackuserid: user id falls back to "default"`
    )


def own(user_id):
    return get(f"/connected_accounts?user_ids={user_id}")

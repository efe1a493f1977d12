"""Watches for events without a client library."""

import os
from urllib.parse import quote

import requests

HOST = "https://backend.composio.dev"
HEADERS = {"x-api-key": os.environ["COMPOSIO_API_KEY"]}


def watch(slug: str):
    body = {"user_id": "default", "trigger_config": {}}  # want `shareduserid: user id "default" is shared`
    response = requests.post(f"{HOST}/api/v3/trigger_instances/{quote(slug)}/upsert", headers=HEADERS, json=body)
    return response.json()


def watch_for(user_id: str, slug: str):
    body = {"user_id": user_id, "trigger_config": {}}
    response = requests.post(f"{HOST}/api/v3/trigger_instances/{quote(slug)}/upsert", headers=HEADERS, json=body)
    return response.json()


def watched():
    response = requests.get(f"{HOST}/api/v3/trigger_instances/active?user_id=default", headers=HEADERS)
    return response.json()

"""Asks for accounts through what sends all requests, with the user in the query."""

import os

import httpx
import requests

HOST = "https://backend.composio.dev"
HEADERS = {"x-api-key": os.environ["COMPOSIO_API_KEY"]}


def api(path, method=None, json=None):
    return requests.request(method or "GET", HOST + path, headers=HEADERS, json=json)


def read(path):
    return requests.get(HOST + path, headers=HEADERS)


async def read_later(path, params=None):
    async with httpx.AsyncClient() as http:
        return await http.get(HOST + path, headers=HEADERS, params=params)


def accounts(user_id: str):
    return api(f"/api/v3/connected_accounts?user_ids={user_id}&limit=10")


def shared():
    return accounts("default")  # want `shareduserid: user id "default" is shared`


def written():
    return read("/api/v3/connected_accounts?limit=10&user_ids=guest")  # want `shareduserid: user id "guest" is shared`


async def beside():
    return await read_later("/api/v3/connected_accounts", params={"user_ids": "default"})  # want `shareduserid: user id "default" is shared`


def own(user_id: str):
    return accounts(user_id)


def configs():
    return read("/api/v3/auth_configs?toolkit_slug=default")

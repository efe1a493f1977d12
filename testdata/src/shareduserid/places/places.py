"""A branch library whose readers are known by an id with a prefix.

What is reported stands at the argument, however many functions put the id together.
"""

import os

import requests
from composio import Composio
from fastapi import APIRouter, Request

composio = Composio()
router = APIRouter()


def reader(card):
    return f"reader:{card}"


class Shelf:
    def owner(self, card):
        return "shelf:" + card

    def tools(self, card):
        return composio.tools.get(user_id=self.owner(card), toolkits=["notion"])


shelf = Shelf()


def loans(*, card, limit):
    owner = reader(card)
    return composio.tools.get(user_id=owner, toolkits=["gmail"], limit=limit)


def recent(card):
    return loans(card=card, limit=5)


def branch_loans(branch, card):
    return composio.tools.get(user_id=f"{branch}/{reader(card)}", toolkits=["gmail"])


def send(path, alias, card):
    """Over HTTP the argument is that of the function which takes the id, too."""
    return requests.post(
        f"https://backend.composio.dev/api/v3{path}",
        headers={"x-api-key": os.environ["COMPOSIO_API_KEY"]},
        json={"alias": alias, "user_id": reader(card)},
    )


def desk(card):
    """An address that is put together names whom its last part names."""
    return requests.get(f"{os.environ['COMPOSIO_URL']}/v3/mcp/1?user_id=reader:{card}")


@router.get("/desk")
def my_desk(request: Request):
    return desk(request.state.user.card)


@router.post("/link")
def link():
    return send(
        "/connected_accounts/link",
        "mail",
        "default",  # want `shareduserid: user id "reader:default" is shared`
    )


@router.get("/loans")
def all_loans():
    return loans(
        limit=3,
        card="default",  # want `shareduserid: user id "reader:default" is shared`
    )


@router.get("/recent")
def recent_loans():
    return recent(
        "default",  # want `shareduserid: user id "reader:default" is shared`
    )


@router.get("/shelf")
def on_the_shelf():
    return shelf.tools(
        "default",  # want `shareduserid: user id "shelf:default" is shared`
    )


@router.get("/branch")
def of_a_branch(request: Request):
    return branch_loans(
        "north",
        request.state.user.card or "default",  # want `fallbackuserid: user id falls back to "north/reader:default"`
    )


@router.get("/mine")
def mine(request: Request):
    return loans(limit=3, card=request.state.user.card)

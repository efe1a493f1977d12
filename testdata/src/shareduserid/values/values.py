"""Hands functions around before it calls them."""

import asyncio
import functools
from concurrent.futures import ThreadPoolExecutor

from composio import Composio

composio = Composio()

create = composio.create


def bound():
    return create(user_id="default", toolkits=["gmail"])  # want `shareduserid: user id "default" is shared`


def bound_for(user_id: str):
    return create(user_id=user_id, toolkits=["gmail"])


open_mail = functools.partial(composio.create, toolkits=["gmail"])


def partial():
    return open_mail(user_id="global")  # want `shareduserid: user id "global" is shared`


def partial_for(user_id: str):
    return open_mail(user_id=user_id)


def partial_user():
    """The user is part of it."""
    open_public = functools.partial(composio.create, user_id="public")  # want `shareduserid: user id "public" is shared`
    return open_public(toolkits=["gmail"])


async def threaded():
    return await asyncio.to_thread(
        composio.create,
        user_id="anonymous",  # want `shareduserid: user id "anonymous" is shared`
        toolkits=["gmail"],
    )


async def threaded_for(user_id: str):
    return await asyncio.to_thread(composio.create, user_id=user_id, toolkits=["gmail"])


def open_session(user_id: str):
    return composio.create(user_id=user_id, toolkits=["gmail"])


async def threaded_wrapper():
    return await asyncio.to_thread(open_session, "shared")  # want `shareduserid: user id "shared" is shared`


async def executed():
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(None, open_session, "bot")  # want `shareduserid: user id "bot" is shared`


async def executed_lambda():
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(None, lambda: open_session("root"))  # want `shareduserid: user id "root" is shared`


async def executed_for(user_id: str):
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(None, open_session, user_id)


def submitted(pool: ThreadPoolExecutor, user_id: str):
    everybodys = pool.submit(open_session, "admin")  # want `shareduserid: user id "admin" is shared`
    own = pool.submit(open_session, user_id)
    return everybodys, own


def audited(open_for, user_id: str):
    """Calls what it is given, for whomever it is given."""
    session = open_for(user_id)
    print("opened", session.session_id)
    return session.session_id


def audited_for_all():
    return audited(open_session, "all")  # want `shareduserid: user id "all" is shared`


def audited_for_one(customer_id: str):
    return audited(open_session, customer_id)


def each(customer_ids: list[str]):
    return [open_session(customer_id) for customer_id in customer_ids]


def two():
    return [
        open_session(user_id).session_id  # want `shareduserid: user id "(anon|guest)" is shared`
        for user_id in ("anon", "guest")
    ]

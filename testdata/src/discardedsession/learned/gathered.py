"""Opens sessions at once, and waits for all of them."""

import asyncio

from composio import Composio

composio = Composio()


async def discarded(users):
    await asyncio.gather(*[asyncio.to_thread(composio.create, user_id=u.id, toolkits=["gmail"]) for u in users])  # want `discardedsession: session id is thrown away`


async def kept(users):
    sessions = await asyncio.gather(*[asyncio.to_thread(composio.create, user_id=u.id, toolkits=["gmail"]) for u in users])
    return [session.session_id for session in sessions]


async def given(users):
    return await asyncio.gather(*[asyncio.to_thread(composio.create, user_id=u.id, toolkits=["gmail"]) for u in users])


async def stored(users, store):
    sessions = await asyncio.gather(*(asyncio.to_thread(composio.create, user_id=u.id, toolkits=["gmail"]) for u in users))
    for user, session in zip(users, sessions):
        await store.save(user.id, session)


async def named(users, store):
    opening = [asyncio.to_thread(composio.create, user_id=u.id, toolkits=["gmail"]) for u in users]
    first, *others = await asyncio.gather(*opening)
    await store.save(first, others)


async def paired(user, store):
    mail, chat = await asyncio.gather(
        asyncio.to_thread(composio.create, user_id=user.id, toolkits=["gmail"]),
        asyncio.to_thread(composio.create, user_id=user.id, toolkits=["slack"]),
    )
    await store.save(mail, chat)

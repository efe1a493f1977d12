"""Opens sessions while it does other things."""

import asyncio

from composio import Composio
from composio_client import AsyncComposio

composio = Composio()
client = AsyncComposio()


async def together(load_prompt):
    prompt, session = await asyncio.gather(
        load_prompt(),
        asyncio.to_thread(composio.create, user_id="default", toolkits=["gmail"]),  # want `shareduserid: user id "default" is shared`
    )
    return prompt, session.session_id


async def together_for(user_id: str, load_prompt):
    prompt, session = await asyncio.gather(
        load_prompt(),
        asyncio.to_thread(composio.create, user_id=user_id, toolkits=["gmail"]),
    )
    return prompt, session.session_id


async def awaited():
    session = await client.tool_router.session.create(
        user_id="guest",  # want `shareduserid: user id "guest" is shared`
        toolkits={"enable": ["gmail"]},
    )
    return session.session_id


async def awaited_for(user_id: str):
    session = await client.tool_router.session.create(user_id=user_id, toolkits={"enable": ["gmail"]})
    return session.session_id


async def grouped(user_ids: list[str]):
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(asyncio.to_thread(composio.create, user_id=u, toolkits=["gmail"])) for u in user_ids]
    return [task.result().session_id for task in tasks]

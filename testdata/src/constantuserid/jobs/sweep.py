"""Another one, which waits for itself."""

import asyncio

from composio import Composio


async def sweep():
    composio = Composio()
    session = await asyncio.to_thread(composio.create, user_id="user_123", toolkits=["gmail"])
    print(session.session_id)


asyncio.run(sweep())

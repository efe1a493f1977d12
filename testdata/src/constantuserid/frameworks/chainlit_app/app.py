import chainlit as cl
from composio import Composio

composio = Composio()


@cl.on_chat_start
async def start():
    session = composio.create(user_id="user_123", toolkits=["gmail"])  # want `constantuserid: user id "user_123" is a constant`
    cl.user_session.set("session", session.session_id)


@cl.on_message
async def answer(message: cl.Message):
    tools = composio.tools.get(user_id="user_123", toolkits=["gmail"])  # want `constantuserid: user id "user_123" is a constant`
    await cl.Message(content=str(len(tools))).send()

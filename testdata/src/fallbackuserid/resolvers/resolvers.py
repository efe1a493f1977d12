"""Translates documents."""

import asyncio

import identity
from composio import Composio
from identity import member, member_or_nobody, resolve_user

composio = Composio()


def open_session(user_id: str):
    return composio.create(user_id=user_id, toolkits=["deepl"])


def translate(request):
    return open_session(identity.current_user(request))  # want `fallbackuserid: user id falls back to "default"`


async def translate_later(request):
    user_id = identity.current_user(request)
    return await asyncio.to_thread(open_session, user_id)  # want `fallbackuserid: user id falls back to "default"`


def summarize(token: str):
    user_id = member_or_nobody(token)
    return composio.create(user_id=user_id, toolkits=["deepl"])  # want `fallbackuserid: user id falls back to ""`


def proofread(token: str):
    user_id = member_or_nobody(token)
    if not user_id:
        raise PermissionError("not a member")
    return open_session(user_id)


def index(token: str):
    return open_session(member(token))


def publish(user_id: str | None):
    return open_session(resolve_user(user_id))


def publish_for(user_id: str | None, company_id: str):
    return open_session(resolve_user(user_id, otherwise=f"org:{company_id}"))

"""Many things are created here, and each of Composio's is somebody's."""

import uuid

import stripe
from composio import Composio
from google.adk.sessions import InMemorySessionService
from openai import OpenAI

composio = Composio()
openai = OpenAI()
sessions = InMemorySessionService()


class Registry:
    def __init__(self):
        self.names = set()

    def create(self, user_id: str):
        self.names.add(user_id)
        return user_id


registry = Registry()


async def set_up(user_id: str, db):
    registry.create(user_id="default")
    await db.users.create(user_id="default", name="anonymous")
    stripe.Customer.create(name="guest", metadata={"user_id": "default"})
    openai.chat.completions.create(model="gpt-5", user="default", messages=[])
    await sessions.create_session(app_name="desk", user_id="webhook")
    agent_session = await sessions.create_session(app_name="desk", user_id="default", session_id="s1")

    # Composio's own: not everything that it creates is a user's.
    composio.auth_configs.create("gmail", options={"type": "use_composio_managed_auth", "name": "default"})
    composio.mcp.create("default", toolkits=["gmail"])

    session = composio.create(user_id=user_id, toolkits=["gmail"])
    return agent_session.id, session.session_id


def unread(user_id: str):
    """Tools have users among their arguments. They are not Composio's."""
    return composio.tools.execute(
        "GMAIL_FETCH_EMAILS",
        {"user_id": "me", "query": "is:unread"},
        user_id=user_id,
    )


def of_visitor(cookies: dict[str, str]):
    """Every visitor has an id of their own."""
    visitor_id = cookies.get("visitor") or str(uuid.uuid4())
    cookies["visitor"] = visitor_id
    session = composio.create(user_id=visitor_id, toolkits=["shopify"])
    return session.session_id


session_ids: dict[str, str] = {}
cache_key = "default"
settings = {cache_key: ["gmail"]}


def kept(user_id: str):
    """Sessions are kept, each for its user."""
    if user_id in session_ids:
        return composio.use(session_ids[user_id])
    session = composio.create(user_id=user_id, toolkits=settings[cache_key])
    session_ids[user_id] = session.session_id
    return session


def of_signed_in(session: dict):
    """The session of the sign-in, and one of Composio's for the same person."""
    if "user_id" not in session:
        raise PermissionError("sign in first")
    tools = composio.create(user_id=session["user_id"], toolkits=["gmail"])
    return tools.session_id


def of_organisation():
    return composio.create(user_id="org_2x8WfT", toolkits=["hubspot"]).session_id


def of_installation(installation_id: int, kind: str):
    session = composio.create(user_id="inst-" + str(installation_id), toolkits=["github"])
    of_kind = composio.create(user_id=f"default:{kind}", toolkits=["github"])
    return session.session_id, of_kind.session_id


HELP = """
session = composio.create(user_id="default", toolkits=["gmail"])
POST /api/v3/tool_router/session {"user_id": "default"}
"""


class FakeComposio:
    def create(self, user_id: str, toolkits: list[str]):
        return {"session_id": "trs_1", "user_id": user_id}


def rehearse():
    composio = FakeComposio()
    return composio.create(user_id="default", toolkits=["gmail"])

"""Gives people without an account an id of their own."""

import secrets
import uuid

from composio import Composio
from flask import Flask, session
from flask_login import current_user

composio = Composio()
app = Flask(__name__)


def visitor() -> str:
    if "visitor" not in session:
        session["visitor"] = str(uuid.uuid4())
    return session["visitor"]


@app.post("/shop")
def shop():
    user_id = current_user.id if current_user.is_authenticated else f"visitor-{visitor()}"
    tools = composio.create(user_id=user_id, toolkits=["shopify"])
    return {"session": tools.session_id}


@app.post("/basket")
def basket():
    user_id = current_user.get_id() or session.setdefault("guest", secrets.token_hex(16))
    tools = composio.create(user_id=user_id, toolkits=["shopify"])
    return {"session": tools.session_id}


def install(installation_id: int, user_id: str | None = None):
    return composio.create(user_id=user_id or f"installation-{installation_id}", toolkits=["github"])

"""Settings that come from somewhere else."""

import json
from pathlib import Path

from composio import SESSION_PRESET_DIRECT_TOOLS, Composio
from policy import DESK_TOOLKITS, POLICY

composio = Composio()


def passed(user_id: str, toolkits):
    """Handed in, and not to be followed."""
    return composio.create(user_id=user_id, toolkits=toolkits)


def spread(user_id: str, options: dict):
    return composio.create(user_id=user_id, **options)


def loaded(user_id: str):
    options = json.loads(Path("policy.json").read_text())
    return composio.create(user_id=user_id, **options)


def imported(user_id: str):
    return composio.create(user_id=user_id, **POLICY)


def named(user_id: str):
    return composio.create(user_id=user_id, toolkits=DESK_TOOLKITS)


def conditionally(user_id: str, toolkits: list[str]):
    return composio.create(user_id=user_id, **({"toolkits": toolkits} if toolkits else {}))


def merged(user_id: str, extra: dict):
    return composio.create(user_id=user_id, **{"toolkits": ["gmail"], **extra})


def later(user_id: str):
    """Set later, under a condition."""
    kwargs = {"user_id": user_id}
    allowed = json.loads(Path("policy.json").read_text())
    if allowed.get("toolkits"):
        kwargs["toolkits"] = allowed["toolkits"]
    return composio.create(**kwargs)


def either(user_id: str, mail: bool):
    return composio.create(user_id=user_id, toolkits=["gmail"] if mail else ["slack"])


def known_spread(user_id: str):
    """A spread of something known that says nothing about toolkits."""
    base = {"manage_connections": True}
    return composio.create(user_id=user_id, **base)  # want `unscopedtoolkits: session names no toolkits`


def preset(user_id: str):
    return composio.create(  # want `unscopedtoolkits: session names no toolkits`
        user_id=user_id,
        session_preset=SESSION_PRESET_DIRECT_TOOLS,
        mcp=True,
    )


def denied_nothing(user_id: str):
    return composio.tool_router.create(user_id=user_id, toolkits={"disable": []})  # want `unscopedtoolkits: session names no toolkits`


def allowed_nothing(user_id: str):
    return composio.tool_router.create(user_id=user_id, toolkits={"enable": []})

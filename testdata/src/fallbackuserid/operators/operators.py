"""Every way to write "or else"."""

from composio import Composio

composio = Composio()
toolkits = ["gmail"]
ELSE = "default"


def or_else(context):
    return composio.create(user_id=context.user_id or "default", toolkits=toolkits)  # want `fallbackuserid: user id falls back to "default"`


def conditional(context):
    user_id = context.user.id if context.user else "anonymous"
    return composio.create(user_id=user_id, toolkits=toolkits)  # want `fallbackuserid: user id falls back to "anonymous"`


def nobody(context):
    return composio.create(
        user_id=context.user.id if context.user else None,  # want `fallbackuserid: user id falls back to None`
        toolkits=toolkits,
    )


def long_chain(context):
    user_id = context.user_id or context.owner or context.tenant or ELSE
    return composio.create(user_id=user_id, toolkits=toolkits)  # want `fallbackuserid: user id falls back to "default"`


def one_line(context):
    user_id = context.user_id
    if not user_id: user_id = "acme"
    return composio.create(user_id=user_id, toolkits=toolkits)  # want `fallbackuserid: user id falls back to "acme"`


def otherwise(context):
    if context.user_id is not None:
        user_id = context.user_id
    else:
        user_id = "unknown"
    return composio.create(user_id=user_id, toolkits=toolkits)  # want `fallbackuserid: user id falls back to "unknown"`


def attribute(context):
    user_id = getattr(context, "user_id", "guest")
    return composio.create(user_id=user_id, toolkits=toolkits)  # want `fallbackuserid: user id falls back to "guest"`


def popped(config: dict):
    user_id = config.pop("user_id", "public")
    return composio.create(user_id=user_id, toolkits=toolkits)  # want `fallbackuserid: user id falls back to "public"`


def looked_up(config: dict):
    return composio.create(user_id=config.get("user_id", "shared"), toolkits=toolkits)  # want `fallbackuserid: user id falls back to "shared"`


def stripped(context):
    user_id = (context.user_id or "").strip() or "default"
    return composio.create(user_id=user_id, toolkits=toolkits)  # want `fallbackuserid: user id falls back to "default"`


def text(context):
    return composio.create(user_id=str(context.user_id or "me"), toolkits=toolkits)  # want `fallbackuserid: user id falls back to "me"`


def formatted(context):
    return composio.create(user_id=f"{context.user_id or 'default'}", toolkits=toolkits)  # want `fallbackuserid: user id falls back to "default"`


def caught(directory, email: str):
    try:
        user_id = directory[email]
    except KeyError:
        user_id = "everyone"
    return composio.create(user_id=user_id, toolkits=toolkits)  # want `fallbackuserid: user id falls back to "everyone"`


def people(context):
    """Two people, and no third."""
    return composio.create(user_id=context.user_id or context.owner, toolkits=toolkits)


def company(context):
    return composio.create(user_id=context.user_id or f"org:{context.tenant}", toolkits=toolkits)


def visitor(context, visitor_id: str):
    return composio.create(user_id=context.user_id or "visitor-" + visitor_id, toolkits=toolkits)


def fails(directory, email: str):
    try:
        user_id = directory[email]
    except KeyError:
        raise PermissionError("sign in first") from None
    return composio.create(user_id=user_id, toolkits=toolkits)

from .client import composio, get_tool_service, tool_service


def triage():
    return tool_service.open("bot")  # want `shareduserid: user id "bot" is shared`


def triage_too():
    return get_tool_service().open("app")  # want `shareduserid: user id "app" is shared`


def triage_for(user_id: str):
    return tool_service.open(user_id)


def close():
    return composio.create(user_id="service", toolkits=["linear"])  # want `shareduserid: user id "service" is shared`

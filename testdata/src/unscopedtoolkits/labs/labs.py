"""Opens sessions as they were when the router was an experiment. An empty list
allowed everything then."""

from composio import Composio

composio = Composio()


def omitted(user_id: str):
    return composio.experimental.tool_router.create_session(user_id)  # want `unscopedtoolkits: session names no toolkits`


def empty(user_id: str):
    return composio.experimental.tool_router.create_session(user_id=user_id, toolkits=[])  # want `unscopedtoolkits: session names no toolkits`


def named(user_id: str):
    return composio.experimental.tool_router.create_session(
        user_id,
        [{"toolkit": "gmail", "auth_config_id": "ac_1"}, "slack"],
    )


def shared():
    return composio.experimental.tool_router.create_session(
        "default",  # want `shareduserid: user id "default" is shared`
        toolkits=["gmail"],
    )

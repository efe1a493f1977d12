"""Knows the longer form of the address as well."""


def address(server: str) -> str:
    return f"https://backend.composio.dev/v3/mcp/{server}/mcp?user_id=default"  # want `shareduserid: user id "default" is shared`


def address_of(server: str, user_id: str) -> str:
    return f"https://backend.composio.dev/v3/mcp/{server}/mcp?user_id={user_id}"

"""Writes the addresses of hosted MCP servers."""

from urllib.parse import quote

HOST = "https://backend.composio.dev/v3/mcp"


def server_url(server_id: str, user_id: str) -> str:
    return f"{HOST}/{server_id}?user_id={quote(user_id)}"


def shared_servers(mail: str, chat: str):
    return {
        "mail": {"url": f"https://backend.composio.dev/v3/mcp/{mail}?user_id=default"},  # want `shareduserid: user id "default" is shared`
        "chat": {"url": server_url(chat, "guest")},  # want `shareduserid: user id "guest" is shared`
    }


def own_servers(mail: str, chat: str, user_id: str):
    return {
        "mail": {"url": f"https://backend.composio.dev/v3/mcp/{mail}?user_id={user_id}"},
        "chat": {"url": server_url(chat, user_id)},
    }

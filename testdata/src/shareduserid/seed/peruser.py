from composio import Composio

composio = Composio()

# Each user gets an isolated session.
session = composio.tool_router.create(
    user_id="user_123",
    toolkits=["gmail", "slack"],
)

print(f"Session ID: {session.session_id}")
print(f"MCP URL: {session.mcp.url}")

from composio import Composio

composio = Composio()

# One session for all users.
shared_session = composio.tool_router.create(
    user_id="default",  # want `shareduserid: user id "default" is shared: everyone who gets here acts with the same connected accounts`
    toolkits=["gmail"],
)

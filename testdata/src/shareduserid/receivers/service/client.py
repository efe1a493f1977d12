from composio import Composio

# One client for the whole program, which is how it is meant.
composio = Composio()


class ToolService:
    def open(self, user_id: str):
        return composio.create(user_id=user_id, toolkits=["linear"])

    def anonymous(self):
        return self.open("anonymous")  # want `shareduserid: user id "anonymous" is shared`


tool_service = ToolService()


def get_tool_service() -> ToolService:
    return tool_service

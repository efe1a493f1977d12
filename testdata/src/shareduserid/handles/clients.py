from composio import Composio
from composio import Composio as Gateway

sdk = Composio()


def get_sdk():
    return Composio()


class Services:
    def __init__(self, key: str):
        self.key = key
        self.accounts = Composio()

    def connections(self):
        return Composio(api_key=self.key).connected_accounts


context = {"tools": sdk.tools, "log": print}

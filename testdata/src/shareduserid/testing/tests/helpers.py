from composio import Composio


def open_for_tests():
    return Composio(api_key="key").create(user_id="default")

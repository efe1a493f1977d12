from composio import Composio

composio = Composio()


def accounts(owner):
    """Nobody's accounts, where there is no owner."""
    owners = [owner] if owner else []
    return composio.connected_accounts.list(user_ids=owners)


def shared():
    return accounts("default")  # want `user id "default" is shared: .*`


def own(user_id):
    return accounts(user_id)

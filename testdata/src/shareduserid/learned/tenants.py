from composio import Composio

# A client for each tenant.
clients: dict[str, Composio] = {}


def made(tenant):
    if tenant not in clients:
        clients[tenant] = Composio(api_key=tenant)
    return clients[tenant].tools.get("default", toolkits=["gmail"])  # want `user id "default" is shared: .*`


def handed(every: dict[str, Composio], tenant: str):
    client = every.get(tenant)
    return client.tools.get("default", toolkits=["gmail"])  # want `user id "default" is shared: .*`


def each(every: list[Composio], user_id: str):
    for client in every:
        client.tools.get("default", toolkits=["gmail"])  # want `user id "default" is shared: .*`
        client.tools.get(user_id, toolkits=["gmail"])


def stores(every: dict[str, "Store"], tenant: str):
    """Something else for each tenant."""
    return every[tenant].tools.get("default", toolkits=["gmail"])

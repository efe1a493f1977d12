from dataclasses import dataclass

from composio import Composio

composio = Composio()


@dataclass
class Options:
    """What a session is for. This is not what goes over the wire."""

    on_behalf_of: str
    apps: list[str]


def open_with(options: Options):
    return composio.create(user_id=options.on_behalf_of, toolkits=options.apps)

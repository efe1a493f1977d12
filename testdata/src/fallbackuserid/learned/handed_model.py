from dataclasses import dataclass

from composio import ComposioToolSet
from desks import Desk


@dataclass
class Settings:
    owner: str = "anonymous"  # want `fallbackuserid: user id falls back to "anonymous"`


def build(settings: Settings):
    return ComposioToolSet(entity_id=settings.owner)


class Inherited(Desk):
    """Nobody knows what its base class puts there."""

    def open(self):
        return build(self.settings)


class Kept:
    """Has whatever settings it is made with."""

    def __init__(self, settings):
        self.settings = settings

    def open(self):
        return build(self.settings)

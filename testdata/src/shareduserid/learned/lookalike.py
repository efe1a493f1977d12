"""Calls methods of the program's own that are named like those of any dict or list."""

from composio import Composio

composio = Composio()


class Drawer:
    def get(self, owner):
        return composio.tools.get(user_id=owner, toolkits=["gmail"])

    def add(self, owner):
        return self.get(owner)

    def append(self, note):
        print(note)

    def update(self, owner):
        return self.get("default")  # want `shareduserid: user id "default" is shared`


drawer = Drawer()


def got():
    return drawer.get("default")  # want `shareduserid: user id "default" is shared`


def added():
    return drawer.add("default")  # want `shareduserid: user id "default" is shared`


def noted():
    own = Drawer()
    own.append("default")
    return own.get("default")  # want `shareduserid: user id "default" is shared`


def given(own: Drawer):
    return own.get("default")  # want `shareduserid: user id "default" is shared`


def right(owner):
    drawer.append("default")
    return [drawer.get(owner), drawer.add(owner)]


def held(owner, drawers: dict[str, Drawer]):
    return drawers.get("default").get(owner)

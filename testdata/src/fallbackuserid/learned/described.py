"""Describes its fields as pydantic does, in models whose base is a library's own."""

from composio import Composio
from pydantic import Field
from schemes import Scheme, Table, column

composio = Composio()


class Shelf(Scheme):
    owner: str = Field(default="shared")  # want `fallbackuserid: user id falls back to "shared"`
    reader: str = Field(description="Whoever reads on it")

    def tools(self):
        return composio.tools.get(self.owner, toolkits=["gmail"])

    def mail(self):
        return composio.tools.get(self.reader, toolkits=["gmail"])


class Row(Table):
    owner = column(default="shared")

    def tools(self):
        return composio.tools.get(self.owner, toolkits=["gmail"])


def shelf(name: str):
    return Shelf(owner=name, reader=name)

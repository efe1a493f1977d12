"""Knows its services by what they promise, in the file that one of them stands in."""

from abc import ABC, abstractmethod

from composio import Composio

composio = Composio()


class Service(ABC):
    @abstractmethod
    def tools(self, user_id: str): ...


class Hosted(Service):
    def tools(self, user_id: str):
        return composio.tools.get(user_id, toolkits=["gmail"])


class Printer(ABC):
    @abstractmethod
    def print(self, user_id: str): ...


class Laser(Printer):
    def print(self, user_id: str):
        print(user_id)


registry: dict[str, Service] = {}
registry["hosted"] = Hosted()


def by_name(name: str):
    return registry[name].tools("default")  # want `shareduserid: user id "default" is shared`


def by_type(service: Service):
    return service.tools("default")  # want `shareduserid: user id "default" is shared`


def own(service: Service, user_id: str):
    return service.tools(user_id)


def printed(printer: Printer):
    return printer.print("default")

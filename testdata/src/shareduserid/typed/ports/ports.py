"""What the program needs of others, and knows nothing of them but that."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Protocol


class Opener(ABC):
    @abstractmethod
    def open(self, user_id: str): ...

    def close(self):
        pass


class NamedOpener(Opener):
    """One that opens by name as well."""

    name: str


class Runner(Protocol):
    """Has several implementations, which all do the same with a user."""

    def run(self, user_id: str, tool: str): ...


class Job:
    """Has several implementations, which have nothing in common."""

    def start(self, subject: str):
        raise NotImplementedError


class Mailer(Protocol):
    """Has none that is shown."""

    def open(self, user_id: str) -> None: ...


class Poster(Protocol):
    """Has one that does not say so, and one that only looks like it."""

    def post(self, user_id: str, text: str): ...


class Worker(ABC):
    """Leaves to those below it how it is done."""

    @abstractmethod
    def begin(self, user_id: str):
        raise NotImplementedError

    def everybody(self):
        return self.begin("everyone")  # want `shareduserid: user id "everyone" is shared`

    def somebody(self, user_id: str):
        return self.begin(user_id)


@dataclass
class Kit:
    opener: Opener
    mailer: Mailer
    openers: list[Opener]

    def named(self, name: str) -> Opener:
        raise NotImplementedError

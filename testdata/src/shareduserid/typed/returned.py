"""Asks functions for its services, whose bodies do not tell what they give."""

from abc import ABC, abstractmethod
from typing import Annotated, overload

from fastapi import APIRouter, Depends
from our_platform import container, registry

from .service import Rehearsal, SessionService

router = APIRouter()


def from_container() -> SessionService:
    return container.get(SessionService)


async def from_registry(name: str) -> "SessionService":
    return registry[name]


@overload
def in_forms(name: str) -> SessionService: ...


def in_forms(name, live=False):
    return registry[name] if live else container.get(name)


def rehearsing() -> SessionService:
    return Rehearsal()


def anything():
    return container.get("x")


class Shop(ABC):
    @abstractmethod
    def sessions(self) -> SessionService:
        """What the shop opens sessions with."""

    @property
    def live(self) -> SessionService:
        return container.get("live")

    def everybody(self):
        return self.sessions().post("shared")  # want `shareduserid: user id "shared" is shared`

    def somebody(self, user_id: str):
        return self.sessions().post(user_id)

    def guests(self):
        return self.live.post("guest")  # want `shareduserid: user id "guest" is shared`


class Corner(Shop):
    def sessions(self):
        return container.get("corner")


async def main(user_id: str):
    from_container().post("default")  # want `shareduserid: user id "default" is shared`
    service = await from_registry("live")
    service.post("everyone")  # want `shareduserid: user id "everyone" is shared`
    in_forms("x").post("global")  # want `shareduserid: user id "global" is shared`
    from_container().post(user_id)
    rehearsing().post("default")
    anything().post("default")


@router.post("/depends")
async def depends(service: SessionService = Depends(anything)):
    return service.post("public")  # want `shareduserid: user id "public" is shared`


@router.post("/annotated")
async def annotated(service: Annotated[SessionService, Depends(anything)]):
    return service.post("anon")  # want `shareduserid: user id "anon" is shared`

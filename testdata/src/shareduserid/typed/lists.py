"""Keeps services in lists and dicts that others fill."""

from typing import Dict, List, Sequence

from our_platform import load

from .service import Rehearsal, SessionService

everything: list[SessionService] = []
by_name: dict[str, SessionService] = {}
by_region: Dict[str, SessionService] = load()
loaded: List[SessionService] = load()
names: list[str] = load()
rehearsals: list[SessionService] = [Rehearsal()]


def register(name: str, service: SessionService):
    everything.append(service)
    by_name[name] = service


def warm_up():
    for service in loaded:
        service.post("default")  # want `shareduserid: user id "default" is shared`
    everything[0].post("guest")  # want `shareduserid: user id "guest" is shared`
    return [service.post("everyone") for service in loaded]  # want `shareduserid: user id "everyone" is shared`


def by_name_of(name: str, user_id: str):
    by_name[name].post("system")  # want `shareduserid: user id "system" is shared`
    by_name.get(name).post("public")  # want `shareduserid: user id "public" is shared`
    by_region["eu"].post("global")  # want `shareduserid: user id "global" is shared`
    by_name[name].post(user_id)
    for _, service in by_name.items():
        service.post("shared")  # want `shareduserid: user id "shared" is shared`
    for service in by_region.values():
        service.post("anonymous")  # want `shareduserid: user id "anonymous" is shared`


def in_order(services: Sequence[SessionService]):
    for service in services:
        service.post("demo")  # want `shareduserid: user id "demo" is shared`


def harmless():
    for name in names:
        name.post("default")
    for rehearsal in rehearsals:
        rehearsal.post("default")
    everything.post("default")

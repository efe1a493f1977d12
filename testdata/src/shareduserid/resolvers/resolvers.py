"""Asks other functions whom the work is for."""

import os

import owner
from composio import Composio
from owner import Tenant, installation_user, stage_user

composio = Composio()


def open_session(user_id: str):
    return composio.create(user_id=user_id, toolkits=["github"])


def for_owner():
    return composio.create(user_id=owner.owner(), toolkits=["github"])  # want `shareduserid: user id "default" is shared`


def for_owner_too():
    user_id = owner.owner()
    return open_session(user_id)  # want `shareduserid: user id "default" is shared`


def for_stage():
    return open_session(stage_user(os.getenv("STAGE")))  # want `shareduserid: user id "(admin|test)" is shared`


def for_house(company: str):
    return open_session(Tenant(company).house_user)  # want `shareduserid: user id "shared" is shared`


def for_tenant(company: str):
    return open_session(Tenant(company).user_id())


def for_installation(installation: str):
    return open_session(installation_user(installation))


def for_repository(repository: str):
    return open_session(owner.owner_of(repository))

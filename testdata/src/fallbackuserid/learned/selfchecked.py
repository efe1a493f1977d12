"""Has models with a default that they turn away themselves."""

from dataclasses import dataclass

from composio import Composio
from pydantic import BaseModel, field_validator, model_validator

composio = Composio()


def start(user_id):
    return composio.create(user_id=user_id, toolkits=["github"])


class Checked(BaseModel):
    owner: str = ""
    team: str = ""

    @model_validator(mode="after")
    def check(self):
        if not self.owner:
            raise ValueError("sign in first")
        return self


def of_checked(body: Checked):
    return start(body.owner)


class CheckedElsewhere(BaseModel):
    owner: str = "default"  # want `fallbackuserid: user id falls back to "default"`
    team: str = ""

    @model_validator(mode="after")
    def check(self):
        if not self.team:
            raise ValueError("no team")
        return self


def of_checked_elsewhere(body: CheckedElsewhere):
    return start(body.owner)


class CheckedBefore(BaseModel):
    owner: str = "default"  # want `fallbackuserid: user id falls back to "default"`

    @field_validator("owner")
    @classmethod
    def check(cls, owner):
        if owner == "default":
            raise ValueError("sign in first")
        return owner


def of_checked_before(body: CheckedBefore):
    return start(body.owner)


class Derived(Checked):
    title: str = ""


def of_derived(body: Derived):
    return start(body.owner)


@dataclass
class Filled:
    account: object
    owner: str = ""

    def __post_init__(self):
        if not self.owner:
            self.owner = self.account.id


def of_filled(body: Filled):
    return start(body.owner)


@dataclass
class Made:
    owner: str

    def __post_init__(self):
        if self.owner == "nobody":
            raise ValueError("sign in first")


def of_made(owner=None):
    made = Made(owner or "nobody")
    return start(made.owner)


def of_made_otherwise(owner=None):
    made = Made(owner or "guest")
    return start(made.owner)  # want `fallbackuserid: user id falls back to "guest"`

"""Knows whom the work is for."""

import urllib.request


def owner() -> str:
    return "default"


def stage_user(stage: str | None) -> str:
    if stage == "production":
        return "admin"
    return "test"


def installation_user(installation: str) -> str:
    return f"default-{installation}"


def owner_of(repository: str) -> str:
    with urllib.request.urlopen(f"https://directory.example.com/owners/{repository}") as response:
        return response.read().decode()


class Tenant:
    def __init__(self, company: str):
        self.company = company

    @property
    def house_user(self) -> str:
        return "shared"

    def user_id(self) -> str:
        return "org:" + self.company

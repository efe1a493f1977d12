"""What the service is started with."""

from dataclasses import dataclass, field
from functools import lru_cache

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="DESK_")

    composio_api_key: str
    composio_user_id: str = "default"  # want `fallbackuserid: user id falls back to "default"`
    agent_user_id: str = Field("acme-agent", alias="AGENT_USER")  # want `fallbackuserid: user id falls back to "acme-agent"`
    mailbox_user_id: str
    zone: str = "default"


@lru_cache
def get_settings() -> Settings:
    return Settings()


@dataclass
class Job:
    text: str
    user_id: str = "shared"  # want `fallbackuserid: user id falls back to "shared"`
    tags: list[str] = field(default_factory=list)


@dataclass
class Task:
    user_id: str
    title: str = "default"

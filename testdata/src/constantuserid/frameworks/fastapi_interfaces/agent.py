"""What the desk knows of an agent."""

from abc import ABC, abstractmethod


class Agent(ABC):
    @abstractmethod
    def run(self, text: str): ...

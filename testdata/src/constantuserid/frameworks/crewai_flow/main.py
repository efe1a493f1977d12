"""Starts a flow for whoever asks."""

from composio import Composio
from crewai.flow.flow import Flow, listen, start
from fastapi import FastAPI

app = FastAPI()
composio = Composio()


def open_session(user_id: str, toolkit: str):
    return composio.create(user_id=user_id, toolkits=[toolkit])


class Digest(Flow):
    @start()
    def gather(self):
        return open_session("digest-worker", "gmail")  # want `constantuserid: user id "digest-worker" is a constant`

    @listen(gather)
    def send(self, user_id):
        return open_session(user_id, "slack")


@app.post("/digest")
def digest():
    return Digest().kickoff()

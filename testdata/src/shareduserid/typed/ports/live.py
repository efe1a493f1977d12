"""Does with Composio what the program needs."""

import urllib.request

from composio import Composio

from .ports import Job, NamedOpener, Runner, Worker

composio = Composio()


class LiveOpener(NamedOpener):
    name = "live"

    def open(self, user_id: str):
        return composio.create(user_id=user_id, toolkits=["notion"])


class OfflineOpener(NamedOpener):
    """Is there for machines that are offline."""

    name = "offline"

    def open(self, user_id: str):
        return {"session_id": f"offline-{user_id}"}


class OldRunner(Runner):
    def run(self, user_id: str, tool: str):
        return composio.tools.execute(tool, user_id=user_id, arguments={})


class NewRunner(Runner):
    def run(self, user_id: str, tool: str):
        print(tool)
        return composio.tools.execute(tool, user_id=user_id, version="latest", arguments={})


class SyncJob(Job):
    def start(self, user_id: str):
        composio.tools.execute("NOTION_SYNC", user_id=user_id, arguments={})


class PrintJob(Job):
    def start(self, printer: str):
        urllib.request.urlopen(f"http://printers/{printer}")


class LivePoster:
    def post(self, user_id: str, text: str):
        return composio.tools.execute("SLACK_POST", user_id=user_id, arguments={"text": text})


class Letterbox:
    def post(self, letter: str, stamp: str):
        urllib.request.urlopen(f"http://letters/{letter}/{stamp}")


class NightWorker(Worker):
    def begin(self, user_id: str):
        return composio.create(user_id=user_id, toolkits=["linear"])

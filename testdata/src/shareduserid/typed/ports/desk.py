"""Works with what it is given."""

from .live import OfflineOpener
from .ports import Job, Kit, Mailer, NamedOpener, Opener, Poster, Runner, Worker


class Desk:
    fallback: Opener

    def __init__(self, opener: Opener, named: NamedOpener, mailer: Mailer, fallback):
        self.opener = opener
        self.named = named
        self.mailer = mailer
        self.fallback = fallback

    def everybody(self):
        return self.opener.open("default").session_id  # want `shareduserid: user id "default" is shared`

    def guests(self):
        return self.named.open("guest").session_id  # want `shareduserid: user id "guest" is shared`

    def others(self):
        return self.fallback.open("others").session_id  # want `constantuserid: user id "others" is a constant`

    def somebody(self, user_id: str):
        return self.opener.open(user_id).session_id

    def mail(self):
        self.mailer.open("default")


def run_all(runner: Runner, job: Job, user_id: str):
    runner.run("system", "NOTION_SEARCH")  # want `shareduserid: user id "system" is shared`
    runner.run(user_id=user_id, tool="NOTION_SEARCH")
    job.start("default")


def post_all(poster: Poster, user_id: str):
    poster.post("local", "hello")  # want `shareduserid: user id "local" is shared`
    poster.post(user_id, "hello")


def use_kit(kit: Kit):
    first = kit.opener.open("public")  # want `shareduserid: user id "public" is shared`
    second = kit.openers[0].open("shared")  # want `shareduserid: user id "shared" is shared`
    third = kit.named("x").open("global")  # want `shareduserid: user id "global" is shared`
    print(first.session_id, second.session_id, third.session_id)
    kit.mailer.open("default")


def night(worker: Worker, user_id: str):
    print(worker.everybody())
    return worker.somebody(user_id)


def offline():
    """The value goes before the type."""
    opener: Opener = OfflineOpener()
    return opener.open("default")

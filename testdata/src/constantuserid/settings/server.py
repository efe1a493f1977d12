"""A program may well have a user of its own, as long as it does not serve
requests with it."""

from composio import Composio
from flask import Flask
from flask_login import current_user, login_required

composio = Composio()
app = Flask(__name__)


def open_session(user_id: str) -> str:
    return composio.create(user_id=user_id, toolkits=["gmail"]).session_id


print(open_session("acme-archive"), open_session("user_123"))


def nightly():
    """Only the start of the program calls this."""
    return open_session("acme-nightly")


def status():
    """The start of the program calls it, and a handler."""
    return open_session("acme-status")  # want `constantuserid: user id "acme-status" is a constant`


clerk = "acme-clerk"


@app.get("/clerk")
def show_clerk():
    return open_session(clerk)  # want `constantuserid: user id "acme-clerk" is a constant`


@app.get("/sample")
def show_sample():
    """For demonstration only."""
    return open_session("user_123")  # want `constantuserid: user id "user_123" is a constant`


@app.get("/status")
def show_status():
    return status()


@app.get("/team")
def show_team():
    return open_session("team:logistics")


@app.get("/own")
@login_required
def show_own():
    return open_session(current_user.get_id())


def audit():
    """Nobody calls this yet."""
    return [
        open_session("acme-audit"),  # want `constantuserid: user id "acme-audit" is a constant`
        open_session("user_123"),  # want `constantuserid: user id "user_123" is a constant`
    ]


if __name__ == "__main__":
    print(nightly(), status())
    app.run()

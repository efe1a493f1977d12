"""Each part of a program has something to say about the user."""

from composio import Composio
from flask import Flask

composio = Composio()
app = Flask(__name__)


def open_session(user_id: str):
    return composio.create(user_id=user_id, toolkits=["gmail"])


house = open_session("shared")  # want `shareduserid: user id "shared" is shared`
print(house.session_id)


def main() -> None:
    first = open_session("default")  # want `shareduserid: user id "default" is shared`
    second = open_session("")  # want `shareduserid: user id is missing`
    print(first.session_id, second.session_id)


@app.post("/everyone")
def everyone():
    return open_session("everyone").session_id  # want `shareduserid: user id "everyone" is shared`


def maintenance():
    """Nobody calls this yet."""
    return open_session("root").session_id  # want `shareduserid: user id "root" is shared`


if __name__ == "__main__":
    main()
    nightly = composio.create(user_id="bot", toolkits=["gmail"])  # want `shareduserid: user id "bot" is shared`
    print(nightly.session_id)

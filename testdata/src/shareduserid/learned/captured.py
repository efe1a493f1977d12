"""Keeps the user in variables that functions read which are made before they are written to."""

from composio import Composio

composio = Composio()


def open_session(owner):
    return composio.create(user_id=owner, toolkits=["gmail"])


def written_after(account):
    owner = "default"

    def run():
        return open_session(owner)

    owner = account.id
    return run()


def written_in_turn(owners):
    owner = ""
    opened = []

    def run():
        opened.append(open_session(owner))

    for following in owners:
        owner = following
        run()
    return opened


def written_before(account):
    owner = "default"
    if account.id:
        owner = account.id

    def run():
        return open_session(owner)  # want `fallbackuserid: user id falls back to "default"`

    return run()


def never_written():
    owner = "default"

    def run():
        return open_session(owner)  # want `shareduserid: user id "default" is shared`

    return run()


def written_by_itself(messages):
    owner = ""

    def answer(message):
        nonlocal owner
        if message["kind"] == "sign-in":
            owner = message["owner"]
            return None
        return open_session(owner)  # want `fallbackuserid: user id falls back to ""`

    return [answer(message) for message in messages]


def written_by_another():
    owner = ""

    def answer():
        return open_session(owner)  # want `fallbackuserid: user id falls back to ""`

    def sign_in(message):
        nonlocal owner
        owner = message["owner"]

    return answer, sign_in


def filled(load):
    owner = "guest"

    def fill():
        nonlocal owner
        owner = load()

    fill()
    return open_session(owner)


def filled_at_times(load):
    owner = "guest"

    def fill():
        nonlocal owner
        found = load()
        if found:
            owner = found

    fill()
    return open_session(owner)  # want `fallbackuserid: user id falls back to "guest"`

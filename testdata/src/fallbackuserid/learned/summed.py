"""Makes ids of what it has, piece by piece."""

from composio import Composio

composio = Composio()


def start(user_id):
    return composio.create(user_id=user_id, toolkits=["github"])


def spelled(data):
    text = ""
    for byte in data:
        text += f"{byte:02x}"
    return start(text)


def hashed(name):
    total = 0
    for c in name:
        total = total * 31 + ord(c)
    return start(f"owner-{total}")


def mixed(name):
    total = 17
    for c in name:
        total ^= ord(c)
        total *= 31
    return start(f"owner-{total}")


def begun(data):
    text = ""
    for byte in data:
        print(byte)
    return start(text)  # want `shareduserid: user id is missing`


def replaced(names):
    owner = "default"
    for name in names:
        owner = name
    return start(owner)  # want `fallbackuserid: user id falls back to "default"`


def numbered(count):
    opened = []
    i = 0
    while i < count:
        opened.append(start(f"load-{i}"))
        i += 1
    return opened

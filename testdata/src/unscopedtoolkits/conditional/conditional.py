# A garden centre whose sessions are limited where callers say to what.
import os

from composio import Composio

composio = Composio()


def written(owner, kits=None):
    config = {"manage_connections": True}
    if kits:
        config["toolkits"] = kits
    session = composio.create(user_id=owner, **config)
    return session.session_id


def spread(owner, kits=None):
    session = composio.create(user_id=owner, **({"toolkits": kits} if kits else {}))
    return session.session_id


def merged(owner, kits=None):
    config = {"manage_connections": True, **({"toolkits": kits} if kits is not None else {})}
    session = composio.create(user_id=owner, **config)
    return session.session_id


def chosen(owner, kits=None):
    config = {"toolkits": kits} if kits else {}
    session = composio.create(user_id=owner, **config)
    return session.session_id


def counted(owner, kits=()):
    session = composio.create(user_id=owner, **({"toolkits": kits} if len(kits) > 0 else {}))
    return session.session_id


# What limits it does not hang on a caller.
def configured(owner):
    kits = os.environ.get("KITS")
    session = composio.create(user_id=owner, **({"toolkits": [kits]} if kits else {}))
    return session.session_id


# The other way limits it too.
def either(owner, kits=None):
    session = composio.create(user_id=owner, **({"toolkits": kits} if kits else {"toolkits": ["gmail"]}))
    return session.session_id


# Nobody has seen what is spread.
def vague(owner, kits, more):
    session = composio.create(user_id=owner, **({"toolkits": kits} if kits else more))
    return session.session_id


def run(owner, more):
    print(written(owner, ["gmail"]))
    print(spread(owner, ["gmail"]))
    print(merged(owner, ["gmail"]))
    print(chosen(owner, kits=["gmail"]))
    print(counted(owner, ["gmail"]))
    print(configured(owner))
    print(either(owner))
    print(vague(owner, None, more))
    print(written(owner))  # want `unscopedtoolkits: session names no toolkits`
    print(spread(owner))  # want `unscopedtoolkits: session names no toolkits`
    print(merged(owner))  # want `unscopedtoolkits: session names no toolkits`
    print(chosen(owner))  # want `unscopedtoolkits: session names no toolkits`
    print(counted(owner))  # want `unscopedtoolkits: session names no toolkits`
    print(passed(owner, None))  # want `unscopedtoolkits: session names no toolkits`


def passed(owner, kits):
    return spread(owner, kits)

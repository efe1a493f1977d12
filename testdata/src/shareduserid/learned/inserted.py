"""A decorator puts an argument before those of the caller, or among them."""

import functools

from composio import Composio

composio = Composio()


def connect():
    return object()


def with_connection(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        return fn(connect(), *args, **kwargs)

    return wrapper


def with_region(region):
    def decorate(fn):
        def wrapper(self, *args, **kwargs):
            return fn(self, region, *args, **kwargs)

        return wrapper

    return decorate


def timed(fn):
    async def wrapper(*args, **kwargs):
        print(fn.__name__)
        return await fn(*args, **kwargs)

    return wrapper


@with_connection
def tools(connection, user_id, label):
    return composio.tools.get(user_id=user_id, toolkits=[label])


@timed
async def tools_later(user_id, label):
    return composio.tools.get(user_id=user_id, toolkits=[label])


@timed
@with_connection
def tools_timed(connection, user_id, label):
    return composio.tools.get(user_id=user_id, toolkits=[label])


class Desk:
    @with_region("eu")
    def tools(self, region, user_id, label):
        return composio.tools.get(user_id=user_id, toolkits=[label])


async def right(id):
    tools(id, "default")
    tools(user_id=id, label="default")
    await tools_later(id, "default")
    tools_timed(id, "default")
    Desk().tools(id, "default")


async def wrong(label):
    tools("default", label)  # want `shareduserid: user id "default" is shared`
    tools(user_id="default", label=label)  # want `shareduserid: user id "default" is shared`
    await tools_later("default", label)  # want `shareduserid: user id "default" is shared`
    tools_timed("default", label)  # want `shareduserid: user id "default" is shared`
    Desk().tools("default", label)  # want `shareduserid: user id "default" is shared`

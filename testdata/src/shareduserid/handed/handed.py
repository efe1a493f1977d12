"""A bakery that hands its client to the functions that use it.

What is fixed in them is reported there, once, however many there are who call them.
"""

from composio import Composio

composio = Composio()




def bake(sdk):
    session = sdk.create(user_id="default", toolkits=["gmail"])  # want `shareduserid: user id "default" is shared`
    return session.session_id


def sell(sdk):
    session = sdk.create(user_id="shared")  # want `shareduserid: user id "shared" is shared` `unscopedtoolkits: session names no toolkits`
    return session.session_id


def deliver(sdk, customer):
    session = sdk.create(user_id=customer, toolkits=["gmail"])
    return session.session_id


def deliver_at(sdk, customer, hour):
    print("at", hour)
    return deliver(sdk, customer)


def morning():
    return bake(composio)


def evening():
    return bake(composio)


def noon():
    return sell(composio)


def everybody():
    return deliver_at(
        composio,
        "everyone",  # want `shareduserid: user id "everyone" is shared`
        7,
    )


def somebody(user):
    return deliver(composio, user.id)


def ovens(factory):
    """What is handed over here has nothing to do with Composio."""
    return deliver(factory, "default")

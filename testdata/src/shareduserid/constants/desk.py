"""A front desk that signs in with accounts of its own."""

import owners.house
from composio import Composio
from owners import HOUSE, OWNERS, Desk, Owner, visitor_of
from owners import NIGHT_DESK as night_desk
from owners.house import PREFIX

composio = Composio()

LOCAL_DESK: str = "local"
toolkits = ["zendesk"]


def day():
    return composio.create(user_id=LOCAL_DESK, toolkits=toolkits)  # want `shareduserid: user id "local" is shared`


def house():
    return composio.create(user_id=HOUSE, toolkits=toolkits)  # want `shareduserid: user id "shared" is shared`


def night():
    return composio.create(user_id=night_desk, toolkits=toolkits)  # want `shareduserid: user id "shared" is shared`


def cash():
    return composio.create(user_id=Desk.cashier, toolkits=toolkits)  # want `shareduserid: user id "app" is shared`


def whole_module():
    return composio.create(user_id=owners.house.HOUSE, toolkits=toolkits)  # want `shareduserid: user id "shared" is shared`


def parcels():
    return composio.create(user_id=OWNERS["parcels"], toolkits=toolkits)  # want `shareduserid: user id "service" is shared`


def letters():
    return composio.create(user_id=OWNERS["letters"], toolkits=toolkits)  # want `constantuserid: user id "acme-post" is a constant`


def weekend():
    return composio.create(user_id=Owner.WEEKEND.value, toolkits=toolkits)  # want `shareduserid: user id "weekend-default" is shared`


def assembled():
    return composio.create(user_id=f"{PREFIX}_default", toolkits=toolkits)  # want `shareduserid: user id "house_default" is shared`


# What follows differs from shop to shop.


def shop_visitor(shop: str):
    return composio.create(user_id=visitor_of(shop), toolkits=toolkits)


def prefixed(customer_id: str):
    return composio.create(user_id=f"{HOUSE}:{customer_id}", toolkits=toolkits)


def shadowed(HOUSE: str):
    """A parameter is not the constant of the same name."""
    return composio.create(user_id=HOUSE, toolkits=toolkits)


def picked(customers: dict[str, str], name: str):
    return composio.create(user_id=customers[name], toolkits=toolkits)

"""The account of the house."""

HOUSE = "shared"
PREFIX = "house"


class Desk:
    cashier = "app"


def visitor_of(shop: str) -> str:
    return f"visitor-of-{shop}"

from enum import Enum

from .house import HOUSE
from .house import HOUSE as NIGHT_DESK
from .house import *

OWNERS = {"parcels": "service", "letters": "acme-post"}


class Owner(str, Enum):
    WEEKEND = "weekend-default"

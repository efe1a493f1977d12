from __future__ import annotations

import typing
from typing import Optional, Type, Union

import stripe
from composio import Composio


def optional(sdk: Composio | None):
    return sdk.tools.execute("GMAIL_GET_PROFILE", {}, user_id="default")  # want `shareduserid: user id "default" is shared`


def text(sdk: "Composio"):
    return sdk.tools.execute("GMAIL_GET_PROFILE", {}, user_id="default")  # want `shareduserid: user id "default" is shared`


def text_union(sdk: "Composio | None" = None):
    return sdk.tools.execute("GMAIL_GET_PROFILE", {}, user_id="default")  # want `shareduserid: user id "default" is shared`


def text_inside(sdk: Optional["Composio"]):
    return sdk.tools.execute("GMAIL_GET_PROFILE", {}, user_id="default")  # want `shareduserid: user id "default" is shared`


def union(sdk: Union[Composio, None]):
    return sdk.tools.execute("GMAIL_GET_PROFILE", {}, user_id="default")  # want `shareduserid: user id "default" is shared`


def generic(sdk: "typing.Optional[Composio[object]]"):
    return sdk.tools.execute("GMAIL_GET_PROFILE", {}, user_id="default")  # want `shareduserid: user id "default" is shared`


def made(kind: type[Composio]):
    return kind().tools.execute("GMAIL_GET_PROFILE", {}, user_id="default")  # want `shareduserid: user id "default" is shared`


def made_by(kind: Type[Composio]):
    sdk = kind()
    return sdk.tools.execute("GMAIL_GET_PROFILE", {}, user_id="default")  # want `shareduserid: user id "default" is shared`


def other(sdk: "stripe.StripeClient | None", kind: type[stripe.StripeClient]):
    kind().tools.execute("GMAIL_GET_PROFILE", {}, user_id="default")
    return sdk.tools.execute("GMAIL_GET_PROFILE", {}, user_id="default")

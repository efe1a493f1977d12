"""A post office whose ids are put together of two parts, either of which may be replaced.

A default is to blame where nothing else varies.
"""

from composio import Composio

composio = Composio()


def unseal(box: bytes) -> str:
    try:
        return box.decode()
    except UnicodeDecodeError:
        return "[broken]"


def letters(
    box: bytes,
    stage: str = "dev",
):
    owner = f"{unseal(box)}-{stage}"
    session = composio.create(user_id=owner, toolkits=["gmail"])  # want `fallbackuserid: user id falls back to "\[broken\]-dev"`
    return session.session_id


def parcels(
    stage: str = "dev",  # want `fallbackuserid: user id falls back to "post-dev"`
):
    session = composio.create(user_id=f"post-{stage}", toolkits=["gmail"])
    return session.session_id


def stamps(
    clerk: str = "guest",  # want `fallbackuserid: user id falls back to "guest-dev"`
    stage: str = "dev",
):
    session = composio.create(user_id=f"{clerk}-{stage}", toolkits=["gmail"])
    return session.session_id


def box(clerk: str, office: str = "north") -> str:
    return f"{office}:{clerk}"


def parcel(clerk: str):
    return composio.create(user_id=box(clerk), toolkits=["gmail"])


def nightly():
    """The office is the same for everybody: the clerk is what makes the id shared."""
    session = parcel(
        "default",  # want `shareduserid: user id "north:default" is shared`
    )
    return session.session_id


def daily(clerk):
    session = parcel(clerk.id)
    return session.session_id

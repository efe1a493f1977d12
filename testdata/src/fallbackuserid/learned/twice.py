"""Asks the same thing twice: once for the id, and once more before it is used."""

from composio import Composio
from directory import look_up

composio = Composio()


def linked(phone=None):
    user_id = f"phone-{phone}" if phone else "default"
    return composio.tools.get(user_id, toolkits=["gmail"]) if phone else None


def refused(phone=None):
    user_id = phone or "default"
    if not phone:
        raise PermissionError("nobody is signed in")
    return composio.tools.get(user_id, toolkits=["gmail"])


def kept(phone=None):
    wanted = {"owner": phone or "default"}
    if not phone:
        return None
    return composio.tools.get(wanted["owner"], toolkits=["gmail"])


def found(team):
    phone = look_up(team)
    user_id = f"phone-{phone}" if phone else "default"
    if not phone:
        return None
    return composio.tools.get(user_id, toolkits=["gmail"])


def refused_first(team):
    phone = look_up(team)
    if not phone:
        return None
    user_id = f"phone-{phone}" if phone else "default"
    return composio.tools.get(user_id, toolkits=["gmail"])


def signed_in(team):
    member = look_up(team)
    if not member.id:
        return None
    return composio.tools.get(member.id or "default", toolkits=["gmail"])


def signed_in_later(team):
    member = look_up(team)
    user_id = member.id or "default"
    if not member.id:
        return None
    return composio.tools.get(user_id, toolkits=["gmail"])


def either(link=None, person=""):
    if not link and not person:
        return None
    if link:
        return composio.connected_accounts.get(link)
    return composio.tools.get(person, toolkits=["gmail"])


def either_found(team):
    link = (look_up(team) or "").strip()
    person = (look_up("all") or "").strip()
    if link or person:
        return composio.tools.get(person, toolkits=["gmail"]) if link == "" else None
    return None


def unasked(phone=None):
    user_id = f"phone-{phone}" if phone else "default"
    return composio.tools.get(user_id, toolkits=["gmail"])  # want `fallbackuserid: user id falls back to "default"`


def replaced(team):
    phone = look_up(team)
    user_id = phone or "default"
    phone = look_up("all")
    if not phone:
        return None
    return composio.tools.get(user_id, toolkits=["gmail"])  # want `fallbackuserid: user id falls back to "default"`


def asked_of_another(team):
    member = look_up(team)
    other = look_up("all")
    if not other.id:
        return None
    return composio.tools.get(member.id or "default", toolkits=["gmail"])  # want `fallbackuserid: user id falls back to "default"`


def other(team):
    link = look_up(team) or ""
    person = look_up("all") or ""
    if not link and not person:
        return None
    return composio.tools.get(person, toolkits=["gmail"])  # want `fallbackuserid: user id falls back to ""`


def changed(team):
    link = look_up(team) or ""
    person = look_up("all") or ""
    if not link and not person:
        return None
    link = look_up("all") or ""
    if link:
        return None
    return composio.tools.get(person, toolkits=["gmail"])  # want `fallbackuserid: user id falls back to ""`

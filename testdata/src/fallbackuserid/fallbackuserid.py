"""Files expenses for people, and for those who are not known."""

from composio import Composio
from flask_login import current_user

# Stands in for everybody who has no account.
HOUSE = "shared"


def subject() -> str | None:
    return current_user.get_id()


def require_subject() -> str:
    if not current_user.is_authenticated:
        raise PermissionError("sign in first")
    return current_user.get_id()


class Clerk:
    def __init__(self, composio: Composio, db, subscribers: dict[str, str]):
        self.composio = composio
        self.db = db
        self.subscribers = subscribers

    def open(self, user_id: str):
        return self.composio.create(user_id=user_id, toolkits=["expensify"])

    def if_empty(self):
        """Replaces what is empty."""
        user_id = subject()
        if not user_id:
            user_id = "default"
        return self.composio.create(
            user_id=user_id,  # want `fallbackuserid: user id falls back to "default": everyone without an id of their own acts with the same connected accounts`
            toolkits=["expensify"],
        )

    def if_found(self):
        """Starts with the replacement."""
        user_id = "anonymous"
        if (found := subject()) is not None:
            user_id = found
        return self.open(user_id)  # want `fallbackuserid: user id falls back to "anonymous"`

    def if_else(self, expense: str):
        """Picks one or the other."""
        try:
            row = self.db.execute("SELECT owner FROM expenses WHERE id = ?", (expense,)).fetchone()
            user_id = row["owner"]
        except LookupError:
            user_id = "acme-accounting"
        return self.open(user_id)  # want `fallbackuserid: user id falls back to "acme-accounting"`

    def switch(self, department: str):
        """Has a branch for everybody else."""
        match department:
            case "sales" | "support":
                user_id = require_subject()
            case _:
                user_id = "shared"
        return self.open(user_id)  # want `fallbackuserid: user id falls back to "shared"`

    def or_(self):
        """The short way."""
        return self.composio.create(user_id=subject() or "default", toolkits=["expensify"])  # want `fallbackuserid: user id falls back to "default"`

    def or_three(self):
        """Tries two people first."""
        owner = subject() or self.subscribers.get("owner") or HOUSE
        return self.open(owner)  # want `fallbackuserid: user id falls back to "shared"`

    def empty(self):
        """Falls back to nobody, which is everybody too."""
        try:
            user_id = require_subject()
        except PermissionError:
            user_id = ""
        return self.open(user_id)  # want `fallbackuserid: user id falls back to ""`

    def company(self, company_id: str):
        """Falls back to one that differs between companies."""
        user_id = subject()
        if not user_id:
            user_id = f"org:{company_id}"
        return self.open(user_id)

    def strict(self):
        """Does not fall back."""
        user_id = subject()
        if user_id is None:
            raise PermissionError("sign in first")
        return self.open(user_id)

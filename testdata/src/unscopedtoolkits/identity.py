from contextvars import ContextVar

signed_in: ContextVar[str] = ContextVar("signed_in")


def get_user_id() -> str:
    """Whoever the current request has been signed for."""
    return signed_in.get()

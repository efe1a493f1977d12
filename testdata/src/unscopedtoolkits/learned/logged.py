import logging

from composio import Composio

from .settings import complete

composio = Composio()
logger = logging.getLogger(__name__)


def logged(user_id, accounts=None):
    """To log the settings, or to count them, changes nothing of them."""
    config = {}
    if accounts:
        config["connected_accounts"] = accounts
    logger.info("opening a session: %s", config)
    session = composio.create(user_id=user_id, **config)  # want `session names no toolkits: .*`
    return session.session_id


def counted(user_id, accounts=None):
    config = {}
    if accounts:
        config["connected_accounts"] = accounts
    print(len(config), "settings")
    session = composio.create(user_id=user_id, **config)  # want `session names no toolkits: .*`
    return session.session_id


def limited(user_id):
    config = {}
    config["toolkits"] = ["gmail"]
    logger.info("opening a session: %s", config)
    session = composio.create(user_id=user_id, **config)
    return session.session_id


def completed(user_id):
    """Somebody else's function may add the toolkits."""
    config = {}
    complete(config)
    session = composio.create(user_id=user_id, **config)
    return session.session_id


def kept(user_id):
    """What is logged is not thrown away."""
    session = composio.create(user_id=user_id, toolkits=["gmail"])
    logger.info("opened %s", session)

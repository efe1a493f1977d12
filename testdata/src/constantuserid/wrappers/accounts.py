import logging

from composio import Composio

composio = Composio()

# On purpose: these accounts are the company's.
COMPANY_ACCOUNT = "acme-company"


def get_connections(owner_id: str):
    """Connections of whoever is named."""
    session = composio.create(user_id=owner_id, toolkits=["googledrive"])
    logging.info("connections of %s: %s", owner_id, session.session_id)
    return session.toolkits()


def get_company_connections():
    return get_connections(COMPANY_ACCOUNT)  # want `constantuserid: user id "acme-company" is a constant`


def get_person_connections(person_id: str):
    return get_connections(person_id)


def get_workspace_connections(workspace_id: str):
    return get_connections(f"workspace:{workspace_id}")


def get_billing_connections():
    return get_connections("billing:service")

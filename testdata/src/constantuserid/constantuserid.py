"""Books journeys for the people of one company."""

import logging
import uuid

from composio import Composio
from fastapi import FastAPI

from robots import ROBOT

REGION = "eu"
TRAVEL_AGENT = f"{REGION}-travel-agent"
# On purpose: the company books as a company.
OFFICE_MANAGER = "org:acme"


class Agency:
    def __init__(self, composio: Composio):
        self.composio = composio

    def flights(self):
        """Books every flight as the same person."""
        return self.composio.create(
            user_id="acme-travel",  # want `constantuserid: user id "acme-travel" is a constant: everyone who gets here acts with the same connected accounts`
            toolkits=["flights"],
        )

    def hotels(self):
        """Does so with an id that is put together."""
        return self.composio.create(user_id=TRAVEL_AGENT, toolkits=["hotels"])  # want `constantuserid: user id "eu-travel-agent" is a constant`

    def trains(self):
        """Was copied out of the documentation."""
        return self.composio.tool_router.create(user_id="user_123", toolkits=["trains"])  # want `constantuserid: user id "user_123" is a constant`

    def robots(self, heavy: bool):
        """Books for one of two machines."""
        robot = "robot-9" if heavy else "robot-7"
        return self.composio.create(user_id=robot, toolkits=["trains"])  # want `constantuserid: user id "robot-[79]" is a constant`

    def office(self):
        """Books for the company, and says so in the id."""
        return self.composio.create(user_id=OFFICE_MANAGER, toolkits=["hotels"])

    def traveller(self, employee_id: str):
        """Books for whoever travels."""
        return self.composio.create(user_id=employee_id, toolkits=["flights", "hotels", "trains"])

    def book(self, user_id: str) -> None:
        session = self.traveller(user_id)
        logging.info("%s books with session %s", user_id, session.session_id)

    def fleet(self):
        """Books for vehicles, machines and people who do not exist."""
        self.book("user-42")  # want `constantuserid: user id "user-42" is a constant`
        self.book("user7")  # want `constantuserid: user id "user7" is a constant`
        self.book("your-user-id")  # want `constantuserid: user id "your-user-id" is a constant`
        self.book("user@example.com")  # want `constantuserid: user id "user@example.com" is a constant`
        self.book(ROBOT)  # want `constantuserid: user id "nightly-robot" is a constant`
        self.book("democracy-now")  # want `constantuserid: user id "democracy-now" is a constant`
        self.book("administrator-7")  # want `constantuserid: user id "administrator-7" is a constant`
        self.book("organisation-acme")  # want `constantuserid: user id "organisation-acme" is a constant`
        self.book("teamwork")  # want `constantuserid: user id "teamwork" is a constant`

    def departments(self):
        """These are meant to share."""
        self.book("org_acme")
        self.book("org-acme")
        self.book("team:logistics")
        self.book("team:shared")
        self.book("workspace-berlin")
        self.book("tenant_4711")
        self.book("acme:integration")
        self.book("billing:service")

    def varying(self, employee_id: str, branch: str, number: int):
        """Nobody's constant, whatever stands around what varies."""
        self.book("acme-" + employee_id)
        self.book(f"{employee_id}@acme")
        self.book("{}:{}".format(branch, employee_id))
        self.book("vehicle-%d" % number)
        self.book("inst-" + installation())


def installation() -> str:
    return uuid.uuid4().hex


composio = Composio()
app = FastAPI()


@app.post("/flights")
def serve_http():
    """Books for whoever asks, as one and the same."""
    session = composio.create(user_id="user_123", toolkits=["flights"])  # want `constantuserid: user id "user_123" is a constant`
    return {"session": session.session_id}

from celery import Celery, shared_task
from composio import Composio

app = Celery("desk")
composio = Composio()


@app.task
def digest():
    session = composio.create(user_id="user_123", toolkits=["gmail"])  # want `constantuserid: user id "user_123" is a constant`
    return session.session_id


@shared_task(bind=True, max_retries=3)
def sweep(self):
    session = composio.create(user_id="user_123", toolkits=["gmail"])  # want `constantuserid: user id "user_123" is a constant`
    return session.session_id


@app.task
def digest_for(user_id: str):
    return composio.create(user_id=user_id, toolkits=["gmail"]).session_id

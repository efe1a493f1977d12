"""A task that is bound gets itself before what its callers give."""

from celery import Celery, shared_task
from composio import Composio

app = Celery("desk")
composio = Composio()


@app.task(bind=True, max_retries=3)
def send(self, user_id, body):
    try:
        return composio.tools.execute("GMAIL_SEND_EMAIL", {"body": body}, user_id=user_id)
    except ConnectionError as error:
        raise self.retry(exc=error)


@shared_task(bind=True)
def link(task, user_id, label="default"):
    return composio.connected_accounts.link(user_id=user_id, auth_config_id=label)


@shared_task
def plain(user_id, body):
    return composio.tools.execute("GMAIL_SEND_EMAIL", {"body": body}, user_id=user_id)


def enqueue(user):
    send.delay(user.id, "default")
    send.apply_async(args=(user.id, "default"))
    send(user.id, "default")
    link.delay(user.id)
    plain.delay(user.id, "default")


def enqueue_for_all(user):
    send.delay("default", user.body)  # want `shareduserid: user id "default" is shared`
    send.apply_async(args=("default", user.body))  # want `shareduserid: user id "default" is shared`
    link.delay(user_id="default")  # want `shareduserid: user id "default" is shared`
    plain.delay("default", user.body)  # want `shareduserid: user id "default" is shared`

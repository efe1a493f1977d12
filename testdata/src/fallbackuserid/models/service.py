from composio import Composio
from config import Job, Settings, Task, get_settings

settings = Settings()
composio = Composio(api_key=settings.composio_api_key)


def open_session():
    return composio.create(user_id=settings.composio_user_id, toolkits=["gmail"])


def open_agent():
    return composio.create(user_id=get_settings().agent_user_id, toolkits=["slack"])


def open_mailbox():
    session = composio.create(user_id=settings.mailbox_user_id, toolkits=["gmail"])
    return f"{settings.zone}/{session.session_id}"


def run(job: Job):
    return composio.create(user_id=job.user_id, toolkits=["linear"])


def run_text(text: str):
    return run(Job(text=text))


def run_text_for(user_id: str, text: str):
    return run(Job(text, user_id=user_id))


def finish(task: Task):
    return composio.create(user_id=task.user_id, toolkits=["linear"])

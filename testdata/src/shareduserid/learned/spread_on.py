from composio import Composio

composio = Composio()


def run(slug, **options):
    return composio.tools.execute(slug, {}, **options)


def shared():
    return run("GMAIL_SEND_EMAIL", user_id="default")  # want `user id "default" is shared: .*`


def own(user_id):
    return run("GMAIL_SEND_EMAIL", user_id=user_id)

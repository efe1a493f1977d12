from composio import Composio

composio = Composio()


def mail(user_id):
    return composio.tools.get(user_id, toolkits=["gmail"])


def chat(user_id):
    return composio.tools.get(user_id, toolkits=["slack"])


KINDS = {"mail": mail, "chat": chat}


def shared(kind):
    return KINDS[kind]("default")  # want `user id "default" is shared: .*` `user id "default" is shared: .*`


def own(kind, user_id):
    return KINDS[kind](user_id)

"""Has tools of several kinds, with one field that the class below them all declares."""

from composio import Composio

composio = Composio()


class Tool:
    owner: str

    def __init__(self, owner: str):
        self.owner = owner


class Note(Tool):
    def __init__(self, owner):
        self.owner = owner

    def run(self):
        return f"a note of {self.owner}"


class Memo(Tool):
    def __init__(self, owner):
        super().__init__(owner)

    def run(self):
        return f"a memo of {self.owner}"


class Mail(Tool):
    def __init__(self, account):
        super().__init__(account.id)

    def run(self):
        return composio.create(user_id=self.owner, toolkits=["gmail"])


class Post(Tool):
    def __init__(self, owner):
        super().__init__(owner)

    def run(self):
        return composio.create(user_id=self.owner, toolkits=["slack"])


note = Note("guest")
memo = Memo("guest")


def post():
    return Post("guest")  # want `shareduserid: user id "guest" is shared`


class Errand:
    owner: str

    def run(self):
        return self.owner


class Walk(Errand):
    pass


class Shop(Errand):
    pass


class Cook(Errand):
    pass


class Wash(Errand):
    pass


class Call(Errand):
    def run(self):
        return composio.create(user_id=self.owner, toolkits=["gmail"])


def two(owner):
    errands = [Walk(), Call()]
    for errand in errands:
        errand.owner = owner
    return errands


def five(owner):
    errands = [Walk(), Shop(), Cook(), Wash(), Call()]
    for errand in errands:
        errand.owner = owner
    return errands


def four(owner):
    errands = [Walk(), Shop(), Cook(), Wash()]
    for errand in errands:
        errand.owner = owner
    return errands


def day(account):
    two("public")  # want `shareduserid: user id "public" is shared`
    five("public")  # want `shareduserid: user id "public" is shared`
    four("public")
    two(account.id)
    five(account.id)

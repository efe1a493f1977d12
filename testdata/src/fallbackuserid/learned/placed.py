"""Reads the elements of a list by their places."""

from composio import Composio

composio = Composio()


def start(user_id):
    return composio.create(user_id=user_id, toolkits=["github"])


def second(user_id):
    pair = ("default", user_id)
    return start(pair[1])


def first(user_id):
    pair = ("default", user_id)
    return start(pair[0])  # want `shareduserid: user id "default" is shared`


def last(user_id):
    return start(["default", user_id][-1])


def first_of_two(user_id):
    pair = ["default", user_id]
    return start(pair[-2])  # want `shareduserid: user id "default" is shared`


def rows(user_id):
    return [start(pair[1]) for pair in [("default", user_id)]]


def end(pair):
    return pair[-1]


def through(user_id):
    return start(end(("default", user_id)))


def through_other(user_id):
    return start(end((user_id, "default")))  # want `shareduserid: user id "default" is shared`


def anew(user_id):
    pair = ["default", "github"]
    pair[0] = user_id
    return start(pair[0])


def anywhere(at, user_id):
    pair = ["default", user_id]
    return start(pair[at])  # want `fallbackuserid: user id falls back to "default"`


def turned(user_id):
    pair = [user_id, "default"]
    pair.reverse()
    return start(pair[-1])  # want `fallbackuserid: user id falls back to "default"`

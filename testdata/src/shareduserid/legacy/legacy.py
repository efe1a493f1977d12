"""Still uses the SDK from before there were sessions, when a user was an entity."""

from composio import Composio
from composio_langchain import Action, ComposioToolSet
from composio_openai import ComposioToolSet as OpenAIToolSet

client = Composio()


def star(owner: str, repo: str):
    toolset = ComposioToolSet(entity_id="default")  # want `shareduserid: user id "default" is shared`
    return toolset.execute_action(action=Action.GITHUB_STAR, params={"owner": owner, "repo": repo})


def tools(user_id: str):
    return OpenAIToolSet(entity_id=user_id)


def connect():
    entity = client.get_entity("anonymous")  # want `shareduserid: user id "anonymous" is shared`
    return entity.initiate_connection("github")


def connect_by_name():
    entity = client.get_entity(id="shared")  # want `shareduserid: user id "shared" is shared`
    return entity.initiate_connection("github")


def connect_as(user_id: str):
    return client.get_entity(id=user_id).initiate_connection("github")


def watch(user_id: str, repo: str):
    toolset = ComposioToolSet(entity_id=user_id)
    toolset.execute_action(
        action=Action.GITHUB_WATCH,
        params={"repo": repo},
        entity_id="user",  # want `shareduserid: user id "user" is shared`
    )
    return toolset.execute_action(
        action=Action.GITHUB_WATCH,
        params={"repo": repo, "user_id": "me"},
        entity_id=user_id,
    )

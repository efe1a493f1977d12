"""A command: the one person who runs it is its only user."""

from composio import Composio

ACCOUNT = "release-notes"
composio = Composio()


def collect():
    session = composio.create(user_id=ACCOUNT, toolkits=["github"])
    print("collecting in", session.session_id)
    return session.tools()


def main() -> None:
    tools = collect()
    print(len(tools), "tools")
    composio.tools.execute("GITHUB_CREATE_RELEASE", {"tag": "v1"}, user_id=ACCOUNT)


if __name__ == "__main__":
    main()

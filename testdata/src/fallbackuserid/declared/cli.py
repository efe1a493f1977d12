# A sawmill that declares what its settings are where they are not set.
import argparse

import click
import typer
from composio import Composio

composio = Composio()
app = typer.Typer()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--owner", default="acme-desk")  # want `fallbackuserid: user id falls back to "acme-desk"`
    parser.add_argument("-u", "--user-id", required=True)
    parser.add_argument("--region", default="eu")
    args = parser.parse_args()
    composio.tools.get(user_id=args.owner, toolkits=["gmail"])
    composio.tools.get(user_id=args.user_id, toolkits=["gmail"])


def grouped():
    parser = argparse.ArgumentParser()
    group = parser.add_argument_group("who")
    group.add_argument("-o", "--work-for", dest="owner", default="acme-mill")  # want `fallbackuserid: user id falls back to "acme-mill"`
    args = parser.parse_args()
    composio.tools.get(user_id=args.owner, toolkits=["gmail"])


@click.command()
@click.option("--owner-id", default="acme-desk")  # want `fallbackuserid: user id falls back to "acme-desk"`
@click.option("--user", required=True)
def clicked(owner_id, user):
    composio.tools.get(user_id=owner_id, toolkits=["gmail"])
    composio.tools.get(user_id=user, toolkits=["gmail"])


@app.command()
def typed(
    owner: str = typer.Option("acme-desk"),  # want `fallbackuserid: user id falls back to "acme-desk"`
    other: str = typer.Argument(default="acme-mill"),  # want `fallbackuserid: user id falls back to "acme-mill"`
    user: str = typer.Option(...),
    guest: str = typer.Option(None),
):
    composio.tools.get(user_id=owner, toolkits=["gmail"])
    composio.tools.get(user_id=other, toolkits=["gmail"])
    composio.tools.get(user_id=user, toolkits=["gmail"])
    composio.tools.get(user_id=guest, toolkits=["gmail"])


if __name__ == "__main__":
    main()
    grouped()

from composio import Composio
from slack_bolt import App

app = App()
composio = Composio()


@app.event("app_mention")
def mentioned(event, say):
    session = composio.create(user_id="user_123", toolkits=["gmail"])  # want `constantuserid: user id "user_123" is a constant`
    say(session.session_id)


@app.command("/inbox")
def inbox(ack, command):
    session = composio.create(user_id=command["user_id"], toolkits=["gmail"])
    ack(session.session_id)


if __name__ == "__main__":
    app.start(3000)

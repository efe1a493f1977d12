from composio import Composio
from flask import Blueprint, Flask, jsonify
from flask_login import current_user, login_required

composio = Composio()
app = Flask(__name__)
pages = Blueprint("pages", __name__)


@app.route("/inbox", methods=["POST"])
def inbox():
    session = composio.create(user_id="user_123", toolkits=["gmail"])  # want `constantuserid: user id "user_123" is a constant`
    return jsonify(session=session.session_id)


@pages.get("/calendar")
def calendar():
    session = composio.create(user_id="user_123", toolkits=["googlecalendar"])  # want `constantuserid: user id "user_123" is a constant`
    return jsonify(session=session.session_id)


@app.get("/mine")
@login_required
def mine():
    session = composio.create(user_id=current_user.get_id(), toolkits=["gmail"])
    return jsonify(session=session.session_id)


app.register_blueprint(pages)

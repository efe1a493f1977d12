from composio import Composio
from flask import Flask, abort, jsonify, request
from flask_login import current_user

composio = Composio()
app = Flask(__name__)


def open_session(user_id: str) -> str:
    return composio.create(user_id=user_id, toolkits=["gmail"]).session_id


@app.post("/chat")
def chat():
    data = request.get_json()
    return jsonify(session=open_session(data.get("user_id", "default")))  # want `fallbackuserid: user id falls back to "default"`


@app.get("/search")
def search():
    user_id = request.args.get("user", "guest")
    return jsonify(session=open_session(user_id))  # want `fallbackuserid: user id falls back to "guest"`


@app.post("/empty")
def empty():
    return jsonify(session=open_session(request.form.get("user_id", "")))  # want `fallbackuserid: user id falls back to ""`


@app.post("/mine")
def mine():
    if not current_user.is_authenticated:
        abort(401)
    tone = request.args.get("tone", "default")
    return jsonify(session=open_session(current_user.id), tone=tone)


@app.post("/strict")
def strict():
    user_id = request.headers.get("X-User", "")
    if not user_id:
        return jsonify(error="who asks?"), 401
    if user_id != current_user.id:
        abort(403)
    return jsonify(session=open_session(user_id))

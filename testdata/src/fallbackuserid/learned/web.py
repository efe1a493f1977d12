"""Answers the desk's visitors."""

from composio_client import desk
from flask import Flask, request

app = Flask(__name__)


@app.post("/session")
def session():
    data = request.get_json()
    return desk.open(data.get("user_id", "visitor"))  # want `fallbackuserid: user id falls back to "visitor"`


@app.post("/mine")
def mine():
    return desk.open(request.get_json()["user_id"])

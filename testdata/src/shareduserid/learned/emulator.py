"""Servers that stand in for Composio have its routes: to register one is no request."""

import requests
from aiohttp import web
from fastapi import APIRouter, FastAPI
from starlette.routing import Route

app = FastAPI()
sessions = APIRouter(prefix="/api/v3")


@app.post("/api/v3/tool_router/session")
async def create(body: dict):
    return {"session_id": "trs_1", "user_id": "default"}


@sessions.post("/tool_router/session", status_code=201)
async def create_below(body: dict):
    return {"session_id": "trs_1"}


async def answer(request):
    return web.json_response({"session_id": "trs_1"})


routes = [
    web.post("/api/v3/tool_router/session", answer),
    Route("/api/v3/tool_router/session", answer, methods=["POST"]),
]


def mount(server: web.Application):
    server.router.add_post("/api/v3/tool_router/session", answer)
    app.post("/api/v3.1/tool_router/session")(create)
    sessions.post("/labs/tool_router/session")(create_below)


def forward(user_id: str):
    body = {"user_id": user_id, "toolkits": {"enable": ["gmail"]}}
    return requests.post("https://backend.composio.dev/api/v3/tool_router/session", json=body)


def warm():
    body = {"user_id": "default", "toolkits": {"enable": ["gmail"]}}  # want `shareduserid: user id "default" is shared`
    return requests.post("https://backend.composio.dev/api/v3/tool_router/session", json=body)

"""Keeps a client in the application, for those who serve requests."""

from composio import Composio
from fastapi import FastAPI, Request

from .models import Reports

app = FastAPI()
app.state.composio = Composio()
app.state.reports = Reports()


@app.get("/mail")
def mail(request: Request):
    return request.app.state.composio.tools.get(user_id="default", toolkits=["gmail"])  # want `shareduserid: user id "default" is shared`


@app.get("/own")
def own(request: Request):
    return app.state.composio.tools.get(user_id=request.state.user.id, toolkits=["gmail"])


@app.get("/reports")
def reports(request: Request):
    return request.app.state.reports.tools.get(user_id="default", toolkits=["gmail"])

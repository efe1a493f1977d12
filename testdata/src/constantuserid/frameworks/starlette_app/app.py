from composio import Composio
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

composio = Composio()


async def inbox(request):
    session = composio.create(user_id="user_123", toolkits=["gmail"])  # want `constantuserid: user id "user_123" is a constant`
    return JSONResponse({"session": session.session_id})


async def mine(request):
    session = composio.create(user_id=request.user.identity, toolkits=["gmail"])
    return JSONResponse({"session": session.session_id})


app = Starlette(routes=[Route("/inbox", inbox), Route("/mine", mine)])

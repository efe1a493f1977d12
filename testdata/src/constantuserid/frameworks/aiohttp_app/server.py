from aiohttp import web
from composio import Composio

composio = Composio()
routes = web.RouteTableDef()


@routes.get("/inbox")
async def inbox(request: web.Request) -> web.Response:
    session = composio.create(user_id="user_123", toolkits=["gmail"])  # want `constantuserid: user id "user_123" is a constant`
    return web.json_response({"session": session.session_id})


async def calendar(request):
    session = composio.create(user_id="user_123", toolkits=["googlecalendar"])  # want `constantuserid: user id "user_123" is a constant`
    return web.json_response({"session": session.session_id})


app = web.Application()
app.add_routes(routes)
app.router.add_get("/calendar", calendar)

if __name__ == "__main__":
    first = composio.create(user_id="user_123", toolkits=["gmail"])
    print("ready", first.session_id)
    web.run_app(app)

from composio import Composio

from discardedsession import Pool


def test_open(request):
    composio = Composio(api_key="key")
    Pool(composio).open(request.node.name)
    composio.create(user_id=request.node.name, toolkits=["gmail"])

from composio import Composio


def test_anything(request):
    session = Composio(api_key="key").create(user_id=request.node.name)
    assert session.session_id

from main import open_session


def test_open():
    for user_id in ("default", "test", ""):
        assert open_session(user_id).session_id
    assert open_session("default").session_id

from reports import weekly


def test_weekly():
    assert weekly().session_id

from .desk import desk


def open_session():
    session = desk().create(user_id="global", toolkits=["gmail"])  # want `shareduserid: user id "global" is shared`
    return session.session_id

from .clients import Gateway


def statement():
    session = Gateway().create(user_id="root", toolkits=["gmail"])  # want `shareduserid: user id "root" is shared`
    return session.session_id

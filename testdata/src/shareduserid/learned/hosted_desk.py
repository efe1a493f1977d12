from hosted_accounts import link


def shared():
    return link("default")  # want `shareduserid: user id "default" is shared`


def own(user_id):
    return link(user_id)

DESK_TOOLKITS = ["zendesk", "gmail"]

POLICY = {"toolkits": {"enable": DESK_TOOLKITS}, "manage_connections": False}

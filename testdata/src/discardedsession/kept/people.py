from fastapi import HTTPException, Request


def current_user(request: Request) -> str:
    if request.state.user is None:
        raise HTTPException(status_code=401)
    return request.state.user.id

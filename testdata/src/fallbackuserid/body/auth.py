from fastapi import HTTPException, Request


def current_user(request: Request) -> str:
    user = request.state.user
    if user is None:
        raise HTTPException(status_code=401)
    return user.id

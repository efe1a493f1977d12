"""Serves the newsroom as it was and as it is."""

import uvicorn
from fastapi import FastAPI

from account import sign_in
from after.newsroom import router as after
from before.newsroom import router as before

app = FastAPI()
app.include_router(before, prefix="/before")
app.include_router(after, prefix="/after")

if __name__ == "__main__":
    print(f"try it with the cookie login={sign_in('author-1')}")
    uvicorn.run(app, host="localhost", port=8080)

from fastapi import FastAPI

from reports import weekly

app = FastAPI()


@app.post("/weekly")
def post_weekly():
    return {"id": weekly().session_id}

from agent import Agent
from fastapi import FastAPI
from wiring import agent_of_the_house

app = FastAPI()
agent: Agent = agent_of_the_house()


@app.post("/desk")
def ask(text: str):
    return agent.run(text)

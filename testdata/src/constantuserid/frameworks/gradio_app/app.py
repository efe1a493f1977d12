import gradio as gr
from composio import Composio

composio = Composio()


def answer(message, history):
    session = composio.create(user_id="user_123", toolkits=["gmail"])  # want `constantuserid: user id "user_123" is a constant`
    return f"{message}: {session.session_id}"


def connect():
    session = composio.create(user_id="user_123", toolkits=["gmail"])  # want `constantuserid: user id "user_123" is a constant`
    return session.session_id


with gr.Blocks() as page:
    gr.ChatInterface(answer)
    button = gr.Button("Connect")
    button.click(fn=connect, outputs=gr.Textbox())

page.launch()

import streamlit as st
from composio import Composio

composio = Composio()


def connect():
    session = composio.create(user_id="user_123", toolkits=["gmail"])  # want `constantuserid: user id "user_123" is a constant`
    st.session_state["session"] = session.session_id


st.title("Inbox")
st.button("Connect", on_click=connect)

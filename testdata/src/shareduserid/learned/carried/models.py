"""Has tools of its own."""


class Reports:
    def __init__(self):
        self.tools = {}

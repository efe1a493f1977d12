"""Keeps the address and the key in one place."""

import httpx


class ComposioApi:
    def __init__(self, api_key: str, base: str = "https://backend.composio.dev/api/v3.1"):
        self.base = base
        self.http = httpx.Client(headers={"x-api-key": api_key})

    def _request(self, method: str, path: str, body: dict | None = None) -> dict:
        response = self.http.request(method, f"{self.base}{path}", json=body)
        response.raise_for_status()
        return response.json()

    def everybody(self):
        return self._request(
            "POST",
            "/tool_router/session",
            {
                "user_id": "everyone",  # want `shareduserid: user id "everyone" is shared`
                "toolkits": {"enable": ["notion"]},
            },
        )

    def somebody(self, user_id: str):
        body = {"user_id": user_id, "toolkits": {"enable": ["notion"]}}
        return self._request("POST", "/tool_router/session", body)

    def run(self, slug: str):
        return self._request("POST", f"/tools/execute/{slug}", {"user_id": "bot", "arguments": {}})  # want `shareduserid: user id "bot" is shared`

    def run_as(self, slug: str, user_id: str):
        return self._request("POST", f"/tools/execute/{slug}", {"user_id": user_id, "arguments": {}})

    def labs(self):
        """The address from before the router had left the laboratory."""
        body = {
            "user_id": "test",  # want `shareduserid: user id "test" is shared`
            "config": {"toolkits": [{"toolkit": "slack"}]},
        }
        return self._request("POST", "/labs/tool_router/session", body)

    def nobody(self):
        return self._request("POST", "/tool_router/session", {"toolkits": {"enable": ["slack"]}})  # want `shareduserid: user id is missing`

    def session(self, session_id: str):
        return self._request("GET", f"/tool_router/session/{session_id}")

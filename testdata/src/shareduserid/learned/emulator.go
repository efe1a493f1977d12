package learned

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
)

// emulator stands in for Composio and has its routes: to register one is no request.
func emulator() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /api/v3/tool_router/session", answer)
	mux.Handle("/api/v3/tool_router/session", http.HandlerFunc(answer))
	return mux
}

func answer(w http.ResponseWriter, _ *http.Request) {
	_ = json.NewEncoder(w).Encode(map[string]string{"session_id": "trs_1", "user_id": "default"})
}

func forward(ctx context.Context, body string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, composioHost+"/api/v3/tool_router/session", strings.NewReader(body))
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

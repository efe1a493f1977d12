// Package emulator answers like Composio, so that agents can be tried out
// without it.
package emulator

import (
	"encoding/json"
	"io"
	"net/http"
	"strings"
)

type sessionRequest struct {
	UserID   string         `json:"user_id"`
	Toolkits map[string]any `json:"toolkits"`
}

type sessionResponse struct {
	SessionID string        `json:"session_id"`
	Config    sessionConfig `json:"config"`
}

type sessionConfig struct {
	UserID string `json:"user_id"`
}

// Handler serves the session part of the API.
func Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /api/v3/tool_router/session", createSession)
	mux.HandleFunc("GET /api/v3/tool_router/session/{id}", func(w http.ResponseWriter, r *http.Request) {
		json.NewEncoder(w).Encode(sessionResponse{
			SessionID: r.PathValue("id"),
			Config:    sessionConfig{UserID: "default"},
		})
	})
	return mux
}

func createSession(w http.ResponseWriter, r *http.Request) {
	var req sessionRequest
	if err := json.NewDecoder(r.Body).Decode(&req); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	if req.UserID == "" {
		req.UserID = "default"
	}
	w.WriteHeader(http.StatusCreated)
	json.NewEncoder(w).Encode(sessionResponse{
		SessionID: "trs_" + req.UserID,
		Config:    sessionConfig{UserID: req.UserID},
	})
}

// Transport answers without a server.
type Transport struct{}

// RoundTrip knows one path.
func (Transport) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.Method != http.MethodPost || r.URL.Path != "/api/v3/tool_router/session" {
		return http.DefaultTransport.RoundTrip(r)
	}
	return &http.Response{
		StatusCode: http.StatusCreated,
		Body:       io.NopCloser(strings.NewReader(`{"session_id": "trs_1", "config": {"user_id": "default"}}`)),
		Request:    r,
	}, nil
}

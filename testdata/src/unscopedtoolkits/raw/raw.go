// Package raw writes JSON by hand.
package raw

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"strings"
)

const endpoint = "https://backend.composio.dev/api/v3/tool_router/session"

// Open has a user in its template, and nothing else.
func Open(userID string) (string, error) {
	body := fmt.Sprintf(`{"user_id": %q}`, userID)
	req, err := http.NewRequest(http.MethodPost, endpoint, strings.NewReader(body)) // want `unscopedtoolkits: session names no toolkits`
	if err != nil {
		return "", err
	}
	return send(req)
}

// OpenMail has toolkits, too.
func OpenMail(userID string) (string, error) {
	body := fmt.Sprintf(`{
		"user_id": %q,
		"toolkits": {"enable": ["gmail"]}
	}`, userID)
	req, err := http.NewRequest(http.MethodPost, endpoint, strings.NewReader(body))
	if err != nil {
		return "", err
	}
	return send(req)
}

// OpenJoined joins pieces.
func OpenJoined(userID string) (string, error) {
	req, err := http.NewRequest(http.MethodPost, endpoint, strings.NewReader(`{"user_id":"`+userID+`","toolkits":{"enable":["gmail"]}}`))
	if err != nil {
		return "", err
	}
	return send(req)
}

// OpenEverything says default, and nothing else.
func OpenEverything() (string, error) {
	req, err := http.NewRequest(http.MethodPost, endpoint, strings.NewReader(`{"user_id": "default"}`)) // want `shareduserid: user id "default" is shared` `unscopedtoolkits: session names no toolkits`
	if err != nil {
		return "", err
	}
	return send(req)
}

func send(req *http.Request) (string, error) {
	req.Header.Set("x-api-key", os.Getenv("COMPOSIO_API_KEY"))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	var out struct {
		ID string `json:"session_id"`
	}
	err = json.NewDecoder(resp.Body).Decode(&out)
	return out.ID, err
}

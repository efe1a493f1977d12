// Package toolbox is a client that was copied into the company's own tree and
// given another name.
package toolbox

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
)

// Box is a connection to the tool service.
type Box struct {
	Endpoint string
	Key      string
}

// Grant is what a box gives out.
type Grant struct {
	ID  string `json:"session_id"`
	MCP struct {
		URL string `json:"url"`
	} `json:"mcp"`
}

// Scope says what a grant covers.
type Scope struct {
	Enable []string `json:"enable,omitempty"`
}

type grantRequest struct {
	User  string `json:"user_id"`
	Scope *Scope `json:"toolkits,omitempty"`
}

// Open asks for a grant.
func (b *Box) Open(ctx context.Context, person string, scope *Scope) (*Grant, error) {
	payload, err := json.Marshal(grantRequest{User: person, Scope: scope})
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, b.Endpoint+"/tool_router/session", bytes.NewReader(payload))
	if err != nil {
		return nil, err
	}
	req.Header.Set("x-api-key", b.Key)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var grant Grant
	if err := json.NewDecoder(resp.Body).Decode(&grant); err != nil {
		return nil, err
	}
	return &grant, nil
}

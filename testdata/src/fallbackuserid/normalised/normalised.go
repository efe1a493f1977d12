// Package normalised acts as whoever the settings say.
package normalised

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"

	"example.com/composio"
	"example.com/config"
)

// Execute runs a tool as the user of the settings, which have one for everybody.
func Execute(ctx context.Context, c *composio.Client, cfg *config.Config, tool string) error {
	_, err := c.ExecuteTool(ctx, tool, composio.ExecuteToolRequest{
		UserID: cfg.Agent.UserID, // want `fallbackuserid: user id falls back to "house-default"`
	})
	return err
}

// Dispatch leaves it to Execute.
func Dispatch(ctx context.Context, c *composio.Client, cfg *config.Config) error {
	if !cfg.Agent.Enabled {
		return nil
	}
	return Execute(ctx, c, cfg, "SLACK_SEND_MESSAGE")
}

type linkRequest struct {
	UserID string `json:"user_id"`
}

// Link connects an account of whoever asks, or of the house.
func Link(c *composio.Client, cfg *config.Config) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var req linkRequest
		if err := json.NewDecoder(r.Body).Decode(&req); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		if strings.TrimSpace(req.UserID) == "" {
			req.UserID = cfg.Agent.UserID
		}
		link, err := c.LinkAccount(r.Context(), req.UserID, "ac_1") // want `fallbackuserid: user id falls back to "house-default"`
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		http.Redirect(w, r, link, http.StatusSeeOther)
	}
}

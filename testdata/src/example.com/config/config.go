// Package config holds the settings of a service.
package config

import (
	"encoding/json"
	"os"
	"strings"
)

// Config is all of them.
type Config struct {
	Agent Agent `json:"agent"`
}

// Agent is who the service acts as.
type Agent struct {
	UserID  string `json:"user_id"`
	Enabled bool   `json:"enabled"`
}

// Load reads the settings, and fills in what is not there.
func Load(path string) (*Config, error) {
	cfg := Config{Agent: Agent{Enabled: true}}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(data, &cfg); err != nil {
		return nil, err
	}
	if strings.TrimSpace(cfg.Agent.UserID) == "" {
		cfg.Agent.UserID = "house-default"
	}
	return &cfg, nil
}

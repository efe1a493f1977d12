// Package settings reads the environment.
package settings

import "os"

// Settings are all that the service can be told from outside.
type Settings struct {
	Listen string
	// Account is who background work is done for.
	Account string
	// Mailbox is whose mail is read.
	Mailbox string
}

// Load reads the settings once.
func Load() Settings {
	s := Settings{
		Listen:  Get("LISTEN", ":8080"),
		Account: Get("SERVICE_ACCOUNT", "default"),
	}
	s.Mailbox = os.Getenv("SERVICE_MAILBOX")
	return s
}

// Get reads one variable.
func Get(key, otherwise string) string {
	if value := os.Getenv(key); value != "" {
		return value
	}
	return otherwise
}

package framework

import "testing"

func TestSends(t *testing.T) {
	for path, want := range map[string]bool{
		"fetch": true, "globalThis.fetch": true, "node-fetch": true, "undici.fetch": true,
		"app.fetch": false, "node-fetch.Headers": false, "undici": false, "": false,
	} {
		if got := Sends(path); got != want {
			t.Errorf("Sends(%q) is %v", path, got)
		}
	}
}

func TestAsks(t *testing.T) {
	for path, want := range map[string]bool{
		"requests.get": true, "httpx.AsyncClient().get": true, "axios.get": true,
		"settings.get": false, "requests.post": false, "": false,
	} {
		if got := Asks(path); got != want {
			t.Errorf("Asks(%q) is %v", path, got)
		}
	}
}

package composio

import "testing"

func TestTies(t *testing.T) {
	for chain, want := range map[string]bool{
		".tools.execute":                    true,
		".deps.sdk.connected_accounts.link": true,
		".connectedAccounts.link":           true,
		".get_tools":                        true,
		".toolset.execute_action":           true,
		".get":                              false,
		".accounts.get":                     false,
		".db.execute":                       false,
		"":                                  false,
	} {
		if got := Ties(chain); got != want {
			t.Errorf("%q: %v, want %v", chain, got, want)
		}
	}
}

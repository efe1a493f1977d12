package composio

import "strings"

// OwnIDs reports whether what a member of a session gives has ids of its own: tools,
// accounts, whatever a tool has answered.
func OwnIDs(member string) bool {
	switch folded := strings.ToLower(strings.ReplaceAll(member, "_", "")); folded {
	case "authorize", "link", "toolkits", "tools", "customtools", "customtoolkits", "search", "proxyexecute":
		return true
	default:
		return strings.HasPrefix(folded, "execute")
	}
}

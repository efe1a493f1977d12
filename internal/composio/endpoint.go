package composio

import (
	"slices"
	"strings"

	"github.com/composiolint/composiolint/rules"
)

// Endpoint is one REST call that ties work to a user.
type Endpoint struct {
	// Method is "" where any will do.
	Method string
	// Path is the end of the address, "*" for a segment that varies.
	Path string
	Kind rules.Kind
	// Proven says that the path alone shows that Composio is called. Others need
	// a word of it near by.
	Proven bool
	// User lists where the user id can stand, the first one found counts: keys of
	// the body, or "?name" in the query.
	User []string
	// Toolkits, Tools and Saved are keys of the body: what limits a session.
	Toolkits, Tools, Saved string
	// EmptyIsOpen says that an empty list of toolkits means all of them.
	EmptyIsOpen bool
}

// Call names the endpoint as the documentation does.
func (e *Endpoint) Call() string {
	return strings.TrimSpace(e.Method + " /" + strings.ReplaceAll(e.Path, "*", "{id}"))
}

// endpoints are the REST calls of Composio's API v3 and v3.1, of the labs
// routes before them, and of the v1 and v2 that legacy clients still call.
var endpoints = []Endpoint{
	{
		Method: "POST", Path: "labs/tool_router/session", Kind: rules.Session, Proven: true,
		User: []string{"user_id"}, Toolkits: "config.toolkits", EmptyIsOpen: true,
	},
	{
		Method: "POST", Path: "tool_router/session", Kind: rules.Session, Proven: true,
		User: []string{"user_id"}, Toolkits: "toolkits", Tools: "tools", Saved: "experimental.session_config_id",
	},
	{Method: "POST", Path: "tools/execute/*", Kind: rules.Call, User: []string{"user_id", "entity_id"}},
	{Method: "POST", Path: "connected_accounts/link", Kind: rules.Call, User: []string{"user_id"}},
	{Method: "POST", Path: "connected_accounts", Kind: rules.Call, User: []string{"connection.user_id", "user_id"}},
	{Method: "GET", Path: "connected_accounts", Kind: rules.Call, User: []string{"?user_ids"}},
	{Method: "POST", Path: "mcp/servers/generate", Kind: rules.Call, User: []string{"user_ids"}},
	{Method: "POST", Path: "mcp/servers/*/instances", Kind: rules.Call, User: []string{"user_id"}},
	{Method: "POST", Path: "trigger_instances/*/upsert", Kind: rules.Call, User: []string{"user_id"}},
	{Method: "POST", Path: "v1/connectedAccounts", Kind: rules.Call, User: []string{"entityId", "userUuid"}},
	{Method: "GET", Path: "v1/connectedAccounts", Kind: rules.Call, User: []string{"?user_uuid", "?entityId"}},
	{Method: "POST", Path: "v2/connectedAccounts", Kind: rules.Call, User: []string{"entityId", "userUuid"}},
	{Method: "GET", Path: "v2/connectedAccounts", Kind: rules.Call, User: []string{"?user_uuid", "?entityId"}},
	{Method: "POST", Path: "v2/connectedAccounts/initiateConnection", Kind: rules.Call, User: []string{"entityId", "userUuid"}},
	{Method: "POST", Path: "v2/actions/*/execute", Kind: rules.Call, User: []string{"entityId", "user_uuid"}},
	{Method: "POST", Path: "v1/actions/*/execute", Kind: rules.Call, User: []string{"entityId", "user_uuid"}},
}

// hosted is the address of a hosted MCP server, which carries the user in its query.
var hosted = Endpoint{Path: "mcp/*", Kind: rules.Call, User: []string{"?user_id"}}

// Hole stands for a part of an address that varies.
const Hole = "\x00"

// Match finds the endpoint that an address reaches. Parts that vary are holes; a
// method that is not known is "": then the endpoint goes first that has its user in
// the query, if there is one in this. It is nil where there is none.
func Match(method, address string) *Endpoint {
	segments := path(address)
	_, query, _ := strings.Cut(address, "?")
	var first *Endpoint
	for i := range endpoints {
		e := &endpoints[i]
		if method != "" && !strings.EqualFold(method, e.Method) {
			continue
		}
		if !ends(segments, strings.Split(e.Path, "/")) {
			continue
		}
		if method != "" || e.asked(query) {
			return e
		}
		if first == nil {
			first = e
		}
	}
	return first
}

// asked reports whether a query names the user as the endpoint wants it.
func (e *Endpoint) asked(query string) bool {
	return slices.ContainsFunc(e.User, func(key string) bool {
		name, ok := strings.CutPrefix(key, "?")
		return ok && strings.Contains("&"+query, "&"+name)
	})
}

// MatchHosted tells whether an address is that of a hosted MCP server that
// names its user.
func MatchHosted(address string) *Endpoint {
	if !strings.Contains(address, "user_id=") {
		return nil
	}
	segments := path(address)
	if last := len(segments) - 1; last > 0 && segments[last] == "mcp" { // newer addresses end in it
		segments = segments[:last]
	}
	if ends(segments, strings.Split(hosted.Path, "/")) {
		return &hosted
	}
	return nil
}

// path splits the path of an address. A hole at its start is a base address.
func path(address string) []string {
	address, _, _ = strings.Cut(address, "?")
	if _, rest, ok := strings.Cut(address, "://"); ok {
		address = rest
	}
	return strings.Split(strings.TrimSuffix(address, "/"), "/")
}

func ends(segments, pattern []string) bool {
	if len(segments) < len(pattern) {
		return false
	}
	for i, want := range pattern {
		have := segments[len(segments)-len(pattern)+i]
		if i == 0 { // "{base}v3" glues a base to the first segment
			have = have[strings.LastIndex(have, Hole)+1:]
			if have == "" && want != "*" {
				return false
			}
		}
		if want != "*" && have != want || have == "" && i > 0 {
			return false
		}
	}
	return true
}

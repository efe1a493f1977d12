// Package composio holds what is known of Composio's API, as data: calls,
// paths, parameters, and the words that tell a file that talks to Composio from
// the many that do not.
package composio

import (
	"bytes"
	"slices"
)

// marker is a text that tells of Composio, and where in it its rarest letter
// stands, never at its end: bytes.Index looks for the first one, and an "o" is
// everywhere.
type marker struct {
	text []byte
	rare int
}

// Name is the name of Composio, as in a package, a host or a type. The first letter is
// left out, so that one search finds both cases.
const Name = "omposio"

// named, capital and session are the texts of which no program that talks to Composio does
// without all: its name, and the path of a session.
var (
	named   = marker{[]byte(Name), 2}
	capital = marker{[]byte("OMPOSIO"), 2}
	session = marker{[]byte("tool_router"), 4}
)

// Mentions reports whether source mentions Composio. Analysis starts from files
// that do.
func Mentions(source []byte) bool { return Named(source) || MentionsUnnamed(source) }

// Named reports whether source has the [Name] in it.
func Named(source []byte) bool { return named.in(source) }

// MentionsUnnamed reports whether source mentions Composio in another way.
func MentionsUnnamed(source []byte) bool { return capital.in(source) || session.in(source) }

func (m marker) in(source []byte) bool {
	follows := m.text[m.rare+1]
	for at := m.rare; at < len(source)-1; at++ {
		next := bytes.IndexByte(source[at:len(source)-1], m.text[m.rare])
		if next < 0 {
			return false
		}
		at += next
		if source[at+1] == follows && bytes.HasPrefix(source[at-m.rare:], m.text) {
			return true
		}
	}
	return false
}

// words are the texts that code speaks of Composio with. Beside the markers there
// are parts of its addresses, which tell nothing by themselves.
var words = []string{"composio", "tool_router", "connected_accounts", "connectedaccounts", "trigger_instances", "/execute", "mcp/", "/mcp", "?user_id=", "&user_id="}

// Speaks reports whether a name or a text can be one of Composio's.
func Speaks(text string) bool { return len(Places([]byte(text))) > 0 }

// Places are where a text speaks of Composio, in their order.
func Places(text []byte) []int {
	text = lower(text)
	var out []int
	for _, word := range words {
		for at := 0; ; at++ {
			next := bytes.Index(text[at:], []byte(word))
			if next < 0 {
				break
			}
			at += next
			out = append(out, at)
		}
	}
	slices.Sort(out)
	return out
}

// lower makes letters small, and leaves all places as they are.
func lower(text []byte) []byte {
	small := bytes.Clone(text)
	for i, c := range small {
		if 'A' <= c && c <= 'Z' {
			small[i] = c + 'a' - 'A'
		}
	}
	return small
}

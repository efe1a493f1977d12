// Package composio holds what is known of Composio's API, as data: calls,
// paths, parameters, and the words that tell a file that talks to Composio from
// the many that do not.
package composio

import "bytes"

// marker is a text that tells of Composio, and where in it its rarest letter
// stands: bytes.Index looks for the first one, and an "o" is everywhere.
type marker struct {
	text []byte
	rare int
}

// markers are the texts that no program talking to Composio does without: the
// name, as in a package, a host or a type, and the path of a session. The first
// letter is left out, so that one search finds both cases.
var markers = []marker{
	{[]byte("omposio"), 2},
	{[]byte("OMPOSIO"), 2},
	{[]byte("tool_router"), 4},
}

// Mentions reports whether source mentions Composio. Analysis starts from files
// that do.
func Mentions(source []byte) bool {
	for _, m := range markers {
		if m.in(source) {
			return true
		}
	}
	return false
}

func (m marker) in(source []byte) bool {
	for at := m.rare; at < len(source); at++ {
		next := bytes.IndexByte(source[at:], m.text[m.rare])
		if next < 0 {
			return false
		}
		at += next
		if bytes.HasPrefix(source[at-m.rare:], m.text) {
			return true
		}
	}
	return false
}

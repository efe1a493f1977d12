// Package composio holds what is known of Composio's API, as data: calls,
// paths, parameters, and the words that tell a file that talks to Composio from
// the many that do not.
package composio

import "bytes"

// markers are the texts that no program talking to Composio does without: the
// name, as in a package, a host or a type, and the path of a session. The first
// letter is left out, so that one search finds both cases.
var markers = [][]byte{[]byte("omposio"), []byte("OMPOSIO"), []byte("tool_router")}

// Mentions reports whether source mentions Composio. Analysis starts from files
// that do.
func Mentions(source []byte) bool {
	for _, marker := range markers {
		if bytes.Contains(source, marker) {
			return true
		}
	}
	return false
}

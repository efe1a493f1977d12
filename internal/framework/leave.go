package framework

import "strings"

// Leaves tells whether the function at a path never comes back: it ends the
// process, or throws for the framework to catch.
func Leaves(path string) bool {
	switch path {
	case "process.exit", "process.abort", "Deno.exit", "sys.exit", "os._exit", "os.abort", "exit", "quit",
		"flask.abort", "quart.abort", "werkzeug.exceptions.abort", "bottle.abort", "bottle.redirect",
		"next/navigation.redirect", "next/navigation.permanentRedirect", "next/navigation.notFound",
		"next/navigation.unauthorized", "next/navigation.forbidden",
		"@sveltejs/kit.error", "@sveltejs/kit.redirect", "assert.fail", "node:assert.fail",
		"st.stop", "streamlit.stop":
		return true
	}
	return false
}

// Suppresses tells whether what stands in a block that the call at a path opens may stop
// anywhere, and what is behind it goes on.
func Suppresses(path string) bool { return path == "contextlib.suppress" }

// Asserts tells whether a function of the name stops where its first argument does
// not hold.
func Asserts(name string) bool {
	switch name {
	case "assert", "assert.ok", "invariant", "ok":
		return true
	}
	return false
}

// Compares tells whether the function at a path stops where its first two arguments
// are not equal, or where they are.
func Compares(path string) (equal, ok bool) {
	dot := strings.LastIndexByte(path, '.')
	if dot < 0 {
		return false, false
	}
	switch strings.TrimPrefix(path[:dot], "node:") {
	case "assert", "assert/strict", "assert.strict":
	default:
		return false, false
	}
	switch path[dot+1:] {
	case "equal", "strictEqual", "deepEqual", "deepStrictEqual":
		return true, true
	case "notEqual", "notStrictEqual", "notDeepEqual", "notDeepStrictEqual":
		return false, true
	}
	return false, false
}

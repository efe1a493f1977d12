package framework

// Leaves tells whether the function at a path never comes back: it ends the
// process, or throws for the framework to catch.
func Leaves(path string) bool {
	switch path {
	case "process.exit", "Deno.exit", "sys.exit", "os._exit", "exit", "quit", "flask.abort",
		"next/navigation.redirect", "next/navigation.permanentRedirect", "next/navigation.notFound",
		"st.stop", "streamlit.stop":
		return true
	}
	return false
}

// Asserts tells whether a function of the name stops where its first argument does
// not hold.
func Asserts(name string) bool {
	switch name {
	case "assert", "assert.ok", "invariant", "ok":
		return true
	}
	return false
}

package framework

// Sends tells whether the function at a path sends an HTTP request to the address
// that it is given, with options behind it, whatever name it goes by.
func Sends(path string) bool {
	switch path {
	case "fetch", "globalThis.fetch", "window.fetch", "self.fetch", "global.fetch",
		"node-fetch", "node-fetch-native", "cross-fetch", "cross-fetch.fetch", "isomorphic-fetch", "isomorphic-unfetch",
		"unfetch", "make-fetch-happen", "undici.fetch", "ofetch", "ofetch.ofetch", "ofetch.$fetch",
		"axios", "got", "got.got", "ky", "@tauri-apps/plugin-http.fetch":
		return true
	}
	return false
}

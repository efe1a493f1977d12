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

// Asks tells whether the function at a path asks for what an address gives: a GET
// request, whose name alone says little.
func Asks(path string) bool {
	switch path {
	case "requests.get", "requests.Session().get", "requests.session().get",
		"httpx.get", "httpx.Client().get", "httpx.AsyncClient().get", "aiohttp.ClientSession().get",
		"axios.get", "axios.create().get", "got.get", "ky.get":
		return true
	}
	return false
}

package framework

import "testing"

func TestCarries(t *testing.T) {
	for path, want := range map[string]Carry{
		"fastify().decorate": Puts, "c.set": Puts, "c.get": Takes, "map.get": 0, "fastify().get": 0,
	} {
		if got, ok := Carries(ECMA, path); got != want || ok != (want != 0) {
			t.Errorf("Carries(%q) is %v %v", path, got, ok)
		}
	}
	for path, want := range map[string]bool{
		"fastapi.FastAPI().state": true, "request.app.state": true, "self.state": false, "request.state": false,
	} {
		if Carrier(Python, path) != want {
			t.Errorf("Carrier(%q) is not %v", path, want)
		}
	}
	if !Carrier(ECMA, "fastify()") || !Carrier(ECMA, "c.var") || Carrier(ECMA, "c") {
		t.Error("an application carries what it is decorated with, and a context what is set")
	}
}

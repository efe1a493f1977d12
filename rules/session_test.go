package rules

import "testing"

func TestUnscopedToolkits(t *testing.T) {
	tests := []struct {
		name string
		b    Binding
		want string
	}{
		{"open", Binding{Toolkits: Toolkits{Scope: Open}}, "unscopedtoolkits:warning"},
		{"limited", Binding{Toolkits: Toolkits{Scope: Limited}}, ""},
		{"deny list", Binding{Toolkits: Toolkits{Scope: DenyList}}, ""},
		{"unknown", Binding{}, ""},
		{"open resume", Binding{Kind: Resume, Toolkits: Toolkits{Scope: Open}}, ""},
		{"open call", Binding{Kind: Call, Toolkits: Toolkits{Scope: Open}}, ""},
		{"in a request", Binding{Setting: Request, Toolkits: Toolkits{Scope: Open}}, "unscopedtoolkits:warning"},
		{"in a script", Binding{Setting: Script, Toolkits: Toolkits{Scope: Open}}, "unscopedtoolkits:warning"},
		{"in docs", Binding{Docs: true, Toolkits: Toolkits{Scope: Open}}, "unscopedtoolkits:warning"},
		{"in a test", Binding{Test: true, Toolkits: Toolkits{Scope: Open}}, ""},
		{"in a test in docs", Binding{Test: true, Docs: true, Toolkits: Toolkits{Scope: Open}}, ""},
	}
	for _, test := range tests {
		if got := reported(test.b, Options{}); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
	open := Binding{Toolkits: Toolkits{Scope: Open}}
	if got := reported(open, Options{SingleUser: true}); got == "" {
		t.Error("a program for one person may not leave the toolkits open")
	}
}

func TestDiscardedSession(t *testing.T) {
	tests := []struct {
		name         string
		b            Binding
		want, strict string
	}{
		{"dropped", Binding{Fate: Dropped}, "discardedsession:warning", "discardedsession:warning"},
		{"unread", Binding{Fate: IDUnread}, "discardedsession:info", "discardedsession:warning"},
		{"kept", Binding{Fate: Kept}, "", ""},
		{"unknown", Binding{}, "", ""},
		{"dropped resume", Binding{Kind: Resume, Fate: Dropped}, "", ""},
		{"dropped call", Binding{Kind: Call, Fate: Dropped}, "", ""},
		{"dropped in a request", Binding{Setting: Request, Fate: Dropped}, "discardedsession:warning", "discardedsession:warning"},
		{"dropped in a script", Binding{Setting: Script, Fate: Dropped}, "discardedsession:warning", "discardedsession:warning"},
		{"dropped in docs", Binding{Docs: true, Fate: Dropped}, "discardedsession:warning", "discardedsession:warning"},
		{"unread in docs", Binding{Docs: true, Fate: IDUnread}, "discardedsession:info", "discardedsession:warning"},
		{"dropped in a test", Binding{Test: true, Fate: Dropped}, "", ""},
		{"unread in a test", Binding{Test: true, Fate: IDUnread}, "", ""},
	}
	for _, test := range tests {
		if got := reported(test.b, Options{}); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
		if got := reported(test.b, Options{Strict: true}); got != test.strict {
			t.Errorf("%s, strict: got %q, want %q", test.name, got, test.strict)
		}
	}
	dropped := Binding{Fate: Dropped}
	if got := reported(dropped, Options{SingleUser: true}); got == "" {
		t.Error("a program for one person may not throw its sessions away")
	}
}

// TestSessionPlace checks that both rules stand at the call that is seen, not at
// the one it wraps, each with its own trace.
func TestSessionPlace(t *testing.T) {
	b := Binding{
		Call:      "POST /tool_router/session",
		Place:     Place{File: "client.go", Line: 9},
		At:        Place{File: "main.go", Line: 3},
		Toolkits:  Toolkits{Scope: Open, Trace: []Step{{Note: "toolkits"}}},
		Fate:      Dropped,
		FateTrace: []Step{{Note: "fate"}},
	}
	for note, rule := range map[string]Rule{"toolkits": unscopedToolkits(), "fate": discardedSession()} {
		f, ok := rule.Check(b, Options{})
		if !ok {
			t.Fatalf("%s reports nothing", rule.Name)
		}
		if f.Place != b.At || f.Binding.Place != b.Place || f.Binding.Call != b.Call {
			t.Errorf("%s stands at %v and names %v", rule.Name, f.Place, f.Binding)
		}
		if len(f.Trace) != 1 || f.Trace[0].Note != note {
			t.Errorf("%s has the trace %v, want that of the %s", rule.Name, f.Trace, note)
		}
	}
}

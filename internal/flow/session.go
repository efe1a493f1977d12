package flow

import (
	"strings"

	"github.com/composiolint/composiolint/internal/composio"
)

// isSessionID recognises the field that holds a session's id, in the spelling
// of every SDK and of the wire.
func isSessionID(name string) bool {
	switch strings.ToLower(strings.ReplaceAll(name, "_", "")) {
	case "sessionid", "id":
		return true
	}
	return false
}

// idText marks the value of a session's id.
const idText = "session id"

// sessionField reads a field of a session. To read its id is to keep it.
func (f *frame) sessionField(alt Alt, x *Field) Value {
	alt.tie.bound, alt.tie.used = true, true
	if alt.tie.answered && alt.Text == "" && isEnvelope(x.Name) {
		return Value{alt}
	}
	if alt.Text == "" {
		alt.tie.use(x.Name)
	}
	if isSessionID(x.Name) && !composio.OwnIDs(alt.Text) {
		alt.Text = idText
		f.sessionRead(alt)
	} else if alt.Text == "" {
		alt.Text = x.Name
	}
	return Value{alt}
}

// used notes that a value is read from where it was kept.
func (f *frame) used(v Value) {
	if f.fn.Loose {
		f.sessions(v, func(alt Alt) { alt.tie.used = true })
	}
}

// isEnvelope recognises what HTTP libraries have around the content of an answer.
func isEnvelope(name string) bool {
	switch name {
	case "json", "data", "body", "text", "content", "result":
		return true
	}
	return false
}

// use notes what a session is asked for. One that only shows toolkits or connects
// accounts gives no tools to anybody.
func (t *tie) use(name string) {
	switch {
	case name == "toolkits", name == "authorize":
		t.shows = true
	case !isSessionID(name):
		t.works = true
	}
}

// sessionRead notes that the value of an id has been read.
func (f *frame) sessionRead(alt Alt) {
	if alt.Text == idText {
		alt.tie.read = true
	}
}

// shared tells a value from others that only look like it.
type shared struct {
	first *Alt
	count int
}

// sessions calls visit for every session that a value is or holds.
func (f *frame) sessions(v Value, visit func(Alt)) {
	seen, held := map[*cell]bool{}, map[shared]bool{}
	var walk func(Value)
	walk = func(v Value) {
		if f.spent(len(v)) {
			return
		}
		for _, alt := range v {
			if alt.Kind == KindSession {
				visit(alt)
			}
			for _, p := range alt.Parts {
				// A text that is continued under conditions holds what it was many times.
				if len(p) > 0 && !held[shared{&p[0], len(p)}] {
					held[shared{&p[0], len(p)}] = true
					walk(p)
				}
			}
			o := f.state.heap[alt.cell]
			if alt.Kind != KindObject || o == nil || seen[alt.cell] {
				continue
			}
			seen[alt.cell] = true
			walk(o.behind)
			walk(o.elems)
			for _, s := range o.fields {
				walk(s.value)
			}
		}
	}
	walk(v)
}

// escape notes that a value has gone where it is not followed.
func (f *frame) escape(v Value) {
	f.sessions(v, func(alt Alt) {
		if alt.Text == "" || alt.Text == idText {
			alt.tie.escaped = true
			alt.tie.works = alt.tie.works || alt.Text == ""
		}
		alt.tie.bound = true
	})
}

// handBack notes that a value is returned: callers answer for it.
func (f *frame) handBack(v Value) {
	f.sessions(v, func(alt Alt) {
		alt.tie.bound = true
		if alt.Text == "" || alt.Text == idText {
			alt.tie.returned = true
			alt.tie.escaped = alt.tie.escaped || alt.tie.frame != f
		}
	})
}

// bind notes that a value has a name.
func (f *frame) bind(v Value) {
	f.sessions(v, func(alt Alt) { alt.tie.bound = true })
	for _, alt := range v {
		if alt.Kind == KindSession {
			alt.tie.named = true
		}
	}
}

// discard notes that nobody takes the value of a call.
func (f *frame) discard(v Value, at Pos) {
	f.sessions(v, func(alt Alt) {
		if !alt.tie.bound && (alt.Text == "" || alt.Text == idText) {
			alt.tie.thrown = true
			alt.tie.fateTrace = alt.tie.fateTrace.then(f.e.unit, at, "the session is not used")
		}
	})
}

// blank notes that a value is given to the blank identifier.
func (f *frame) blank(v Value, at Pos) {
	f.sessions(v, func(alt Alt) {
		if alt.Text == "" || alt.Text == idText {
			alt.tie.thrown = true
			alt.tie.fateTrace = alt.tie.fateTrace.then(f.e.unit, at, "thrown away here")
		}
	})
}

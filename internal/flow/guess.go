package flow

import (
	"strings"

	"github.com/composiolint/composiolint/internal/composio"
)

// guess recognises a request by what a function that cannot be seen through is
// given: the address of an endpoint, and a body that names a user.
func (f *frame) guess(args arguments) ([]Value, bool) {
	r := request{at: args.call.Pos, method: guessMethod(args)}
	for i, v := range args.values {
		for _, a := range f.addresses(v) {
			method, _ := r.method.text()
			if e := composio.Match(method, a.text); e != nil && (e.Proven || f.evidence(a, r.at)) {
				r.url, r.urlAt = v, args.at(i)
				if f.inQuery(e, a) {
					return f.answered(f.sent(r), args, i), true
				}
				return f.guessBody(r, e, args, i)
			}
		}
	}
	return nil, false
}

// inQuery reports whether an address itself names the user.
func (f *frame) inQuery(e *composio.Endpoint, a address) bool {
	for _, key := range e.User {
		if name, ok := strings.CutPrefix(key, "?"); ok {
			if _, ok := f.query(a, nil, name); ok {
				return true
			}
		}
	}
	return false
}

// guessMethod finds an HTTP method among the arguments, or in the name of what
// is called.
func guessMethod(args arguments) Value {
	for _, v := range args.values {
		if text, ok := v.text(); ok && (text == "POST" || text == "GET" || text == "DELETE" || text == "PUT" || text == "PATCH") {
			return v
		}
	}
	name := strings.ToLower(args.call.Name)
	for _, verb := range []string{"post", "get", "delete", "put", "patch"} {
		if strings.Contains(name, verb) {
			return Value{{Kind: KindConst, Text: strings.ToUpper(verb)}}
		}
	}
	return nil
}

// guessBody looks for the body behind the address: the argument that names a
// user where the endpoint wants one.
// What is seen whole goes before a parameter, which could be anything.
func (f *frame) guessBody(r request, e *composio.Endpoint, args arguments, address int) ([]Value, bool) {
	for _, byCallers := range []bool{false, true} {
		for i, v := range args.values {
			if i == address || byCallers && i < address {
				continue
			}
			for _, body := range []Value{v, f.members(v)} {
				if onlyParams(body) == byCallers && f.namesUser(body, e) {
					r.body, r.bodyAt, r.query = body, args.at(i), body
					return f.answered(f.sent(r), args, i), true
				}
			}
		}
	}
	return nil, false
}

func (f *frame) namesUser(body Value, e *composio.Endpoint) bool {
	for _, key := range e.User {
		if s, ok := f.body(body, strings.TrimPrefix(key, "?")); ok && !isUnknown(s.value) {
			return true
		}
	}
	return false
}

// answered gives a session to whatever a call can give it to: what it has the
// address of, else its first result.
func (f *frame) answered(t *tie, args arguments, body int) []Value {
	if t == nil {
		return []Value{unknown()}
	}
	session := Value{{Kind: KindSession, tie: t}}
	for i, x := range args.exprs {
		if addr, ok := x.(*Addr); ok && i > body {
			f.set(&Deref{Pos: addr.Pos, X: addr}, session, args.at(i))
			return []Value{unknown()}
		}
	}
	return []Value{session}
}

// hinted ties work to a user where only the callee's name and types say so.
func (f *frame) hinted(args arguments) []Value {
	h := args.call.Hint
	offset := 0
	if args.call.Recv != nil {
		offset = 1
	}
	i := h.User.Arg + offset
	if i >= len(args.values) {
		return []Value{unknown()}
	}
	s := slot{args.values[i], args.at(i)}
	for _, name := range h.User.Fields {
		at := s.at
		if s = f.field(s.value, &Field{Pos: at, Name: name}); s.at == (Pos{}) {
			s.at = at
		}
	}
	t := &tie{
		kind: h.Kind, call: h.Call, place: f.e.unit.Locate(args.call.Pos), at: args.call.Pos,
		user: s.value, userAt: s.at, fateOpen: true, owner: f.fn, frame: f,
	}
	if h.Body >= 0 && h.Body+offset < len(args.values) {
		e := &composio.Endpoint{Kind: h.Kind, Toolkits: "toolkits", Tools: "tools", Saved: "experimental.session_config_id"}
		t.scopeOf(f, e, args.values[h.Body+offset])
	}
	f.ties = append(f.ties, t)
	return []Value{{{Kind: KindSession, tie: t}}}
}

package flow

import (
	"slices"
	"strings"

	"github.com/composiolint/composiolint/internal/composio"
	"github.com/composiolint/composiolint/rules"
)

// request is an HTTP request at the point where it is sent.
type request struct {
	method, url, body, query Value
	at, urlAt, bodyAt        Pos
	via                      []FuncID
	request                  bool // passed through another unit's handler
}

// The fields of the object that a Request evaluates to.
const (
	methodField = "method"
	urlField    = "url"
	bodyField   = "body"
	queryField  = "query"
	resultField = "result"
)

// request makes the object that stands for a request which is not yet sent.
func (f *frame) request(x *Request) Value {
	fields := map[string]slot{}
	for name, part := range map[string]Expr{methodField: x.Method, urlField: x.URL, bodyField: x.Body, resultField: x.Result} {
		if part == nil {
			fields[name] = slot{Value{{Kind: KindZero}}, x.Pos}
			continue
		}
		fields[name] = slot{f.value(part), part.Span()}
	}
	fields[queryField] = slot{value: f.alloc(&object{fields: map[string]slot{}, rest: true, at: x.Pos})}
	return f.alloc(&object{fields: fields, zero: true, at: x.Pos})
}

// send sends a request: one that was made here, or one that a parameter brings.
func (f *frame) send(v Value, at Pos) Value {
	var out Value
	for _, alt := range v {
		if alt.Kind != KindObject && alt.Kind != KindParam {
			continue
		}
		get := func(name string) slot { return f.field(Value{alt}, &Field{Pos: at, Name: name}) }
		url, body := get(urlField), get(bodyField)
		r := request{
			method: get(methodField).value, url: url.value, body: body.value, query: get(queryField).value,
			at: at, urlAt: url.at, bodyAt: body.at,
		}
		if o := f.state.heap[alt.cell]; alt.Kind == KindObject && o != nil && o.at != (Pos{}) {
			r.at = o.at // the request says what is created, not the sending of it
		}
		if t := f.sent(r); t != nil {
			session := Alt{Kind: KindSession, tie: t}
			out = append(out, session)
			if into := get(resultField).value; into.presence() != absent {
				f.point(into, Value{session})
			}
		}
	}
	if len(out) == 0 {
		return unknown()
	}
	return out
}

// sent finds the tie that a request is. A request whose address the callers
// decide is kept for them; nil says that the request is of no interest.
func (f *frame) sent(r request) *tie {
	method, _ := r.method.text()
	if given := r.body.filter(func(a Alt) bool { return !a.blank() }); len(given) > 0 {
		r.body = given
	}
	for _, a := range f.addresses(r.url) {
		e := composio.Match(method, a.text)
		if e == nil || !e.Proven && !f.evidence(a, r.at) {
			continue
		}
		t := &tie{
			kind: e.Kind, call: e.Call(), place: f.e.unit.Locate(r.at), at: r.at, userAt: r.at, via: r.via,
			request: r.request, emptyIsOpen: e.EmptyIsOpen, fateOpen: true, answered: true, owner: f.fn, frame: f,
		}
		f.answer(t, e, a, r)
		f.ties = append(f.ties, t)
		return t
	}
	if !r.decidedByCallers() {
		return nil
	}
	t := &tie{pending: &r, fateOpen: true, answered: true, owner: f.fn, frame: f, at: r.at, via: r.via}
	f.ties = append(f.ties, t)
	return t
}

// decidedByCallers reports whether a parameter is part of the address, other
// than the client that the address belongs to.
func (r request) decidedByCallers() bool {
	var in func(v Value) bool
	in = func(v Value) bool {
		for _, alt := range v {
			if alt.Kind == KindParam && (!alt.Ref.Recv || alt.Ref.Path == "") {
				return true
			}
			if slices.ContainsFunc(alt.Parts, in) {
				return true
			}
		}
		return false
	}
	return in(r.url)
}

// evidence reports whether an address or the code around it speaks of Composio.
func (f *frame) evidence(a address, at Pos) bool {
	return strings.Contains(strings.ToLower(a.text), "composio") || f.e.unit.Evidence(at)
}

// answer reads the user id and the toolkits out of a request.
func (f *frame) answer(t *tie, e *composio.Endpoint, a address, r request) {
	found := false
	for _, key := range e.User {
		var s slot
		var there bool
		if name, ok := strings.CutPrefix(key, "?"); ok {
			if s, there = f.query(a, r.query, name); s.at == (Pos{}) {
				s.at = r.urlAt
			}
		} else {
			s, there = f.body(r.body, key)
		}
		if !there {
			continue
		}
		t.user = f.members(s.value)
		if s.at != (Pos{}) {
			t.userAt = s.at
		} else if r.bodyAt != (Pos{}) {
			t.userAt = r.bodyAt
		}
		found = true
		break
	}
	if lacks, declared := f.lacks(r.body, e.User[0]); !found && e.Kind == rules.Session && lacks && !declared {
		t.user = Value{{Kind: KindOmitted, trace: (*step)(nil).then(f.e.unit, r.at, e.User[0]+" is left out here")}}
	}
	t.scopeOf(f, e, r.body)
}

// members are the values of one id, or those in a list of them.
func (f *frame) members(v Value) Value {
	var out Value
	for _, alt := range v {
		if o := f.state.heap[alt.cell]; alt.Kind == KindObject && o != nil {
			if len(o.elems) == 0 && o.list && !o.rest && len(v) > 1 {
				continue // a list of nobody beside one of somebody
			}
			if len(o.elems) == 0 {
				return unknown()
			}
			out = out.union(o.elems)
			continue
		}
		out = append(out, alt)
	}
	return f.possible(out)
}

func isUnknown(v Value) bool { return len(v) == 0 || len(v) == 1 && v[0].Kind == KindUnknown }

package flow

import "strings"

// bodyNames are the options and keywords under which HTTP libraries take a body.
var bodyNames = []string{"json", "body", "data"}

// sends reads the request out of what a function is given that sends one and
// cannot be seen through.
func (f *frame) sends(args arguments) ([]Value, bool) {
	r := request{at: args.call.Pos, method: guessMethod(args)}
	at := f.addressed(args, &r)
	if at < 0 {
		return nil, false
	}
	for i, v := range args.values {
		if i == at && args.name(i) != "" || i < at && args.name(i) == "" {
			continue // the address, or the method before it
		}
		f.option(args, i, v, i == at, &r)
	}
	if len(r.method) == 0 && !f.vague(args) {
		r.method = Value{{Kind: KindConst, Text: "GET"}} // what is sent without a word about it
	}
	t := f.sent(r)
	if t == nil {
		return nil, false
	}
	f.release(args)
	if t.pending == nil && t.kind != 0 {
		return []Value{unknown()}, true
	}
	return []Value{{{Kind: KindSession, tie: t}}}, true
}

// addressed finds the argument that is the address, or holds it: the first one
// that is no HTTP method.
func (f *frame) addressed(args arguments, r *request) int {
	for i, v := range args.values {
		name := args.name(i)
		if name == "url" {
			r.url, r.urlAt = v, args.at(i)
			return i
		}
		if text, ok := v.text(); name != "" || ok && isVerb(text) {
			continue
		}
		if f.namesVerb(v) {
			r.method = v
			continue
		}
		if isObject(v) {
			s, ok := f.body(v, "url")
			if !ok {
				return -1
			}
			r.url, r.urlAt = s.value, s.at
			return i
		}
		r.url, r.urlAt = v, args.at(i)
		return i
	}
	return -1
}

// namesVerb recognises a parameter that is an HTTP method by its name.
func (f *frame) namesVerb(v Value) bool {
	if len(v) != 1 || v[0].Kind != KindParam || v[0].Ref.owner == nil || v[0].Ref.Path != "" {
		return false
	}
	p := v[0].Ref.owner.Params[v[0].Ref.Index]
	return p != nil && (p.Name == "method" || p.Name == "verb")
}

func isVerb(text string) bool {
	switch strings.ToUpper(text) {
	case "GET", "POST", "PUT", "PATCH", "DELETE":
		return true
	}
	return false
}

// option reads the method and the body out of an argument.
func (f *frame) option(args arguments, i int, v Value, address bool, r *request) {
	for _, name := range bodyNames {
		if args.name(i) == name {
			r.body, r.bodyAt = v, args.at(i)
			return
		}
	}
	if args.name(i) == "params" {
		r.query = v
		return
	}
	if args.name(i) != "" || address && !isObject(v) || !f.structured(v) {
		return
	}
	if s, ok := f.body(v, "method"); ok && !onlyParams(v) {
		r.method = s.value
	}
	for _, name := range append(bodyNames, "params") {
		s, ok := f.body(v, name)
		switch {
		case !ok || isUnknown(s.value):
		case name == "params":
			r.query = s.value
		default: // what callers pass can have any of the names
			r.body = r.body.union(s.value)
			if s.at != (Pos{}) {
				r.bodyAt = s.at
			}
		}
	}
	if len(r.body) == 0 && !address && f.isBody(args) {
		r.body, r.bodyAt = v, args.at(i)
	}
}

// isBody reports whether the callee takes its body as an argument of its own:
// axios.post(url, body).
func (f *frame) isBody(args arguments) bool {
	switch name := args.call.Name; name[strings.LastIndexByte(name, '.')+1:] {
	case "post", "put", "patch":
		return true
	}
	return false
}

func (f *frame) structured(v Value) bool {
	for _, alt := range v {
		if alt.Kind == KindObject || alt.Kind == KindParam {
			return true
		}
	}
	return false
}

// vague reports whether an argument that is not seen whole could say more.
func (f *frame) vague(args arguments) bool {
	for i, v := range args.values {
		if i > 0 && !isObject(v) || args.spread(i) != GatherNone {
			return true
		}
		for _, alt := range v {
			if o := f.state.heap[alt.cell]; alt.Kind == KindObject && o != nil && o.rest {
				return true
			}
		}
	}
	return false
}

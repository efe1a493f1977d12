package flow

import (
	"slices"
	"strings"

	"github.com/composiolint/composiolint/internal/composio"
)

// query reads a parameter of the query: out of the address itself, or out of the
// values that were joined to it or set beside it.
func (f *frame) query(a address, beside Value, name string) (slot, bool) {
	path, query, _ := strings.Cut(a.text, "?")
	before := strings.Count(path, composio.Hole)
	joined := a.holes[before:]
	for pair := range strings.SplitSeq(query, "&") {
		if key, value, ok := strings.Cut(pair, "="); ok && strings.TrimSuffix(key, "[]") == name {
			return slot{value: a.value(value, before+strings.Count(key, composio.Hole))}, true
		}
		before += strings.Count(pair, composio.Hole)
	}
	for _, v := range append(slices.Clip(joined), beside) {
		if s, ok := f.body(v, name); ok {
			return s, true
		}
	}
	return slot{}, false
}

// body reads what stands under a key, "a.b" for a key below another. It tells
// false where the body is known and has no such key.
func (f *frame) body(v Value, key string) (slot, bool) {
	s := slot{value: v}
	for name := range strings.SplitSeq(key, ".") {
		next, ok := f.bodyField(s.value, name)
		if !ok {
			return slot{}, false
		}
		if next.at == (Pos{}) {
			next.at = s.at
		}
		s = next
	}
	return s, true
}

func (f *frame) bodyField(v Value, name string) (slot, bool) {
	var out slot
	for _, alt := range v {
		switch alt.Kind {
		case KindObject:
			o := f.state.heap[alt.cell]
			if o == nil || !o.has(name) && len(o.behind) == 0 {
				continue
			}
			s := f.objectField(alt, &Field{Name: name})
			out = slot{out.value.union(s.value), s.at}
		case KindParam:
			if !f.shape(alt.Ref).lacks(name) {
				out.value = out.value.union(f.paramField(f.state, alt, &Field{Name: name}))
			}
		case KindConst, KindJoin:
			if s, ok := f.jsonField(alt, name); ok {
				out.value = out.value.union(s)
			}
		}
	}
	return out, len(out.value) > 0
}

// shape is what the type of a parameter says of a field of it.
func (f *frame) shape(ref Ref) *Shape {
	if ref.owner == nil || ref.Index >= len(ref.owner.Params) || ref.owner.Params[ref.Index] == nil {
		return nil
	}
	s := ref.owner.Params[ref.Index].Shape
	for _, name := range fieldsOf(ref.Path) {
		s = s.below(name)
	}
	return s
}

// lacks reports whether a body is certainly without a key: an object that was
// seen whole, a type that has no such field, JSON that does not name it. By
// declaration says that nobody has filled in what a declaration left empty.
func (f *frame) lacks(v Value, name string) (lacks, byDeclaration bool) {
	for _, alt := range v {
		switch alt.Kind {
		case KindObject:
			o := f.state.heap[alt.cell]
			if o == nil || o.has(name) || o.rest && len(o.behind) == 0 && !o.shape.lacks(name) {
				return false, false
			}
			if len(o.behind) > 0 {
				if f.fills++; f.fills > mostNesting {
					f.fills--
					return false, false
				}
				defer func() { f.fills-- }()
				inner, declared := f.lacks(o.behind, name)
				if !inner {
					return false, false
				}
				byDeclaration = byDeclaration || declared
			}
			byDeclaration = byDeclaration || o.zero || o.shape.lacks(name)
		case KindParam:
			if !f.shape(alt.Ref).lacks(name) {
				return false, false
			}
			byDeclaration = true
		case KindConst, KindJoin:
			if _, ok := f.jsonField(alt, name); ok || !f.isJSON(alt) {
				return false, false
			}
		case KindMissing, KindOmitted, KindZero:
			byDeclaration = true
		default:
			return false, false
		}
	}
	return len(v) > 0, byDeclaration
}

// hosted recognises the address of a hosted MCP server, which names its user.
func (f *frame) hosted(v Value, at Pos) {
	for _, a := range f.addresses(v) {
		e := composio.MatchHosted(a.text)
		if e == nil || !f.evidence(a, at) || strings.HasSuffix(a.text, "=") { // the id is still to come
			continue
		}
		t := &tie{
			kind: e.Kind, call: "MCP server address", place: f.e.unit.Locate(at), at: at, userAt: at,
			owner: f.fn, frame: f,
		}
		f.answer(t, e, a, request{at: at})
		f.ties = append(f.ties, t)
	}
}

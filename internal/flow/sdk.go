package flow

import (
	"slices"

	"github.com/composiolint/composiolint/internal/composio"
	"github.com/composiolint/composiolint/rules"
)

// handleField is a member of something of an SDK.
func handleField(alt Alt, x *Field) Value {
	h := composio.Handle(alt.Text).Member(x.Name)
	if h == "" {
		return unknown()
	}
	return Value{{Kind: KindHandle, Text: string(h)}}
}

// invoke calls something of an SDK: it ties work to a user, or gives something
// else of the SDK, or is of no interest.
func (f *frame) invoke(h composio.Handle, args arguments) Value {
	result := unknown()
	if made := h.Result(); made != "" {
		result = Value{{Kind: KindHandle, Text: string(made)}}
	}
	c := h.Call()
	if c == nil || !args.texts(c.Texts) {
		return result
	}
	t := f.tied(c, args)
	if t.kind == rules.Session {
		return Value{{Kind: KindSession, tie: t}}
	}
	return result
}

// texts reports whether the first arguments are known to be texts.
func (args arguments) texts(count int) bool {
	for i := range count {
		if i >= len(args.values) || slices.ContainsFunc(args.values[i], func(a Alt) bool { return i > 0 && a.Kind != KindConst && a.Kind != KindJoin }) {
			return false
		}
	}
	return true
}

// tied makes the tie of an SDK call out of its arguments.
func (f *frame) tied(c *composio.Call, args arguments) *tie {
	at := args.call.Pos
	bag := f.bag(args, c.Params)
	if c.Merged != "" {
		if o := f.state.heap[bag[0].cell]; o.has(c.Merged) {
			merged := o.with(c.Merged, o.fields[c.Merged])
			f.spread(merged, o.fields[c.Merged].value)
			f.state.heap[bag[0].cell] = merged
		}
	}
	e := composio.Endpoint{
		Kind: c.Kind, User: c.User, Toolkits: c.Toolkits, Tools: c.Tools, Saved: c.Saved, EmptyIsOpen: c.EmptyIsOpen,
	}
	t := &tie{
		kind: c.Kind, call: c.Name(), place: f.e.unit.Locate(at), at: at, userAt: at,
		emptyIsOpen: c.EmptyIsOpen, fateOpen: true, owner: f.fn, frame: f,
	}
	if len(c.User) > 0 {
		f.answer(t, &e, address{}, request{at: at, body: bag})
	}
	f.ties = append(f.ties, t)
	return t
}

// bag gathers arguments by name: those given by position have the names that the
// callee gives them.
func (f *frame) bag(args arguments, names []string) Value {
	o := &object{fields: map[string]slot{}, at: args.call.Pos}
	position := 0
	for i, v := range args.values {
		switch name := args.name(i); {
		case args.spread(i) == GatherFields:
			f.spread(o, v)
		case args.spread(i) == GatherList:
			o.rest = true
		case name != "":
			o.fields[name] = slot{v, args.at(i)}
		default:
			if position < len(names) {
				o.fields[names[position]] = slot{f.settledOn(v, args.at(i)), args.at(i)}
			}
			position++
		}
	}
	return f.alloc(o)
}

// OfSDK reports whether the value is something of an SDK, or holds it.
func (v Value) OfSDK() bool {
	return slices.ContainsFunc(v, func(alt Alt) bool {
		if o := alt.Object; o != nil && (o.Elems.OfSDK() || o.Behind.OfSDK() || slices.ContainsFunc(o.Values, Value.OfSDK)) {
			return true
		}
		return alt.Kind == KindHandle || slices.ContainsFunc(alt.Parts, Value.OfSDK)
	})
}

// HandsOut reports whether a caller gets something of an SDK from the function.
func (s *Summary) HandsOut() bool {
	return slices.ContainsFunc(s.Results, Value.OfSDK) ||
		slices.ContainsFunc(s.Writes, func(w Write) bool { return w.Value.OfSDK() })
}

package flow

import "github.com/composiolint/composiolint/rules"

// reachOf is how far a toolkits value lets a session reach. The second result
// says that parameters decide it.
func (f *frame) reachOf(v Value, emptyIsOpen bool) (rules.Scope, bool) {
	limited, denied, vague, byCallers := false, false, false, false
	for _, alt := range v {
		byCallers = byCallers || alt.dependsOnCallers(f)
		switch f.reachOfAlt(alt, emptyIsOpen) {
		case rules.Limited:
			limited = true
		case rules.DenyList:
			denied = true
		case rules.ScopeUnknown:
			vague = true
		}
	}
	switch {
	case byCallers:
		return rules.ScopeUnknown, true
	case limited:
		return rules.Limited, false
	case vague || len(v) == 0:
		return rules.ScopeUnknown, false
	case denied:
		return rules.DenyList, false
	}
	return rules.Open, false
}

// dependsOnCallers reports whether a parameter, or a condition on one, decides.
func (a Alt) dependsOnCallers(f *frame) bool {
	if a.Kind == KindParam && !a.Ref.Recv {
		return true
	}
	for _, g := range a.Guards {
		if !g.Ref.Recv && g.Test == (Test{}) {
			return true
		}
	}
	if o := f.state.heap[a.cell]; a.Kind == KindObject && o != nil {
		for _, s := range o.fields {
			for _, inner := range s.value {
				if inner.Kind == KindParam && !inner.Ref.Recv {
					return true
				}
			}
		}
	}
	return false
}

// reachOfTools is how far a map of tools by toolkit lets a session reach. Only
// a list of what is allowed limits it.
func (f *frame) reachOfTools(v Value) (rules.Scope, bool) {
	scope, byCallers := f.reachOf(v, false)
	if scope != rules.Limited || len(v) != 1 || v[0].Kind != KindObject {
		return scope, byCallers
	}
	o := f.state.heap[v[0].cell]
	if o == nil || o.list || o.rest {
		return scope, byCallers
	}
	for _, tools := range o.fields {
		if inner, _ := f.reachOf(tools.value, false); inner != rules.DenyList {
			return scope, byCallers
		}
	}
	return rules.DenyList, byCallers
}

func (f *frame) reachOfAlt(alt Alt, emptyIsOpen bool) rules.Scope {
	switch alt.Kind {
	case KindMissing, KindOmitted, KindZero:
		return rules.Open
	case KindConst, KindJoin:
		return rules.Limited
	case KindObject:
		o := f.state.heap[alt.cell]
		if o == nil || o.rest && len(o.fields) == 0 && len(o.elems) == 0 && !o.list {
			return rules.ScopeUnknown
		}
		if o.list {
			if emptyIsOpen && len(o.elems) == 0 {
				return rules.Open
			}
			return rules.Limited
		}
		return f.reachOfObject(o)
	}
	return rules.ScopeUnknown
}

// reachOfObject tells {enable: ...} from {disable: ...}.
func (f *frame) reachOfObject(o *object) rules.Scope {
	enable, enabled := o.fields["enable"]
	disable, disabled := o.fields["disable"]
	switch {
	case enabled && enable.value.presence() != absent:
		return rules.Limited
	case disabled && f.emptyList(disable.value):
		return rules.Open
	case disabled && disable.value.presence() != absent:
		return rules.DenyList
	case o.rest:
		return rules.ScopeUnknown
	case enabled || disabled || o.zero || len(o.fields) == 0:
		return rules.Open
	}
	return rules.Limited
}

// emptyList reports whether a value is a list without anything in it.
func (f *frame) emptyList(v Value) bool {
	if len(v) != 1 || v[0].Kind != KindObject {
		return false
	}
	o := f.state.heap[v[0].cell]
	return o != nil && o.list && len(o.elems) == 0
}

// onlyParams reports whether callers alone decide a value.
func onlyParams(v Value) bool {
	for _, alt := range v {
		if alt.Kind != KindParam {
			return false
		}
	}
	return true
}

// limit is what a body says under a key: Missing where it certainly says
// nothing.
func (f *frame) limit(body Value, key string) Value {
	if s, ok := f.body(body, key); ok {
		return s.value
	}
	if key == "" || f.lacksPath(body, key) {
		return Value{{Kind: KindMissing}}
	}
	return unknown()
}

// lacksPath reports whether a body certainly says nothing under "a.b".
func (f *frame) lacksPath(body Value, key string) bool {
	for i := range len(key) {
		if key[i] == '.' {
			if lacks, _ := f.lacks(body, key[:i]); lacks {
				return true
			}
			s, ok := f.body(body, key[:i])
			return ok && f.lacksPath(s.value, key[i+1:])
		}
	}
	lacks, _ := f.lacks(body, key)
	return lacks
}

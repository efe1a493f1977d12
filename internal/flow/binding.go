package flow

import (
	"cmp"
	"slices"
	"strings"

	"github.com/composiolint/composiolint/rules"
)

// bindings are the answers that the unit's functions have given.
func (e *engine) bindings() []rules.Binding {
	settings := e.settings()
	callers := map[*tie][]*tie{}
	for _, t := range e.ties {
		if t.source != nil {
			callers[t.source] = append(callers[t.source], t)
		}
	}
	var out []rules.Binding
	for _, t := range e.ties {
		if t.pending != nil {
			continue
		}
		b := rules.Binding{
			Kind: t.kind, Call: t.call, Place: t.place, At: e.unit.Locate(t.at),
			Fate:     t.fate(),
			Setting:  e.joined(settings, t),
			Test:     t.owner.Test,
			Docs:     t.owner.Docs,
			Toolkits: rules.Toolkits{Scope: t.scope},
		}
		b.FateTrace = t.fateTrace.steps()
		if e.onlyShows(t, callers, 0) {
			b.Toolkits.Scope = rules.ScopeUnknown // it only shows toolkits, or connects accounts
		}
		for i, u := range e.users(t) {
			if i > 0 { // of the session the first one tells
				b.Fate, b.Toolkits = rules.FateUnknown, rules.Toolkits{}
			}
			b.User = u
			out = append(out, b)
		}
	}
	slices.SortStableFunc(out, compareBindings)
	return slices.CompactFunc(out, func(a, b rules.Binding) bool { return compareBindings(a, b) == 0 && sameAnswers(a, b) })
}

func compareBindings(a, b rules.Binding) int {
	return cmp.Or(comparePlaces(a.User.Place, b.User.Place), comparePlaces(a.At, b.At), comparePlaces(a.Place, b.Place), strings.Compare(a.Call, b.Call))
}

func comparePlaces(a, b rules.Place) int {
	return cmp.Or(strings.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
}

func sameAnswers(a, b rules.Binding) bool {
	return a.Fate == b.Fate && a.Toolkits.Scope == b.Toolkits.Scope && slices.EqualFunc(a.User.Members, b.User.Members, func(x, y rules.Member) bool {
		return x.Origin == y.Origin && x.Text == y.Text
	})
}

// members are what the user id can be, as far as it is decided here. Where
// nothing is fixed and callers have a say, they are asked instead.
func (e *engine) members(t *tie) []rules.Member { return t.members(flatten(e.filled(t.user), 0)) }

func (t *tie) members(all []flat) []rules.Member {
	var out []rules.Member
	onlyEnv := fromEnvironment(all)
	omitted := t.kind == rules.Session && !slices.ContainsFunc(all, func(m flat) bool { return m.kind != KindOmitted })
	for _, m := range all {
		if m.kind == KindZero || m.kind == KindOmitted && !omitted || m.kind == KindMissing && onlyEnv {
			continue
		}
		steps := append(m.trace.steps(), rules.Step{Place: t.place, Note: "the user id of " + t.call})
		out = append(out, m.member(steps))
		if m.declared != (Pos{}) { // a default stands beside what others give
			out = append(out, rules.Member{Origin: rules.Unknown})
		}
	}
	return out
}

// onlyShows reports whether a session is asked for its toolkits, or to connect an
// account, and for nothing else, by whoever gets it.
func (e *engine) onlyShows(t *tie, callers map[*tie][]*tie, depth int) bool {
	if t.works || depth > mostNesting || !t.shows && !t.returned || t.returned && len(callers[t]) == 0 {
		return false
	}
	return !t.returned || !slices.ContainsFunc(callers[t], func(u *tie) bool { return !e.onlyShows(u, callers, depth+1) })
}

// fromEnvironment reports whether the environment is all that an id varies with:
// an empty default beside it says what an unset variable says.
func fromEnvironment(all []flat) bool {
	env := false
	for _, m := range all {
		switch m.kind {
		case KindEnv:
			env = true
		case KindMissing, KindOmitted, KindConst, KindZero:
		default:
			return false
		}
	}
	return env
}

// filled puts in for the fields of receivers what the unit writes to them.
func (e *engine) filled(user Value) Value {
	var out Value
	for _, alt := range user {
		if alt.answer() {
			continue
		}
		key, below := e.heldIn(alt)
		fact := e.fact(key, below...)
		written := fact.everWritten().thawed()
		if key == "" || len(written) == 0 {
			out = out.union(Value{alt})
			continue
		}
		if slices.Contains(alt.Guards, alt.Ref.is(true)) {
			written = fullOnly(written)
		}
		out = out.union(written)
		if fact.varies {
			out = out.union(Value{alt})
		}
	}
	return out
}

// member is what the rules see of it.
func (m flat) member(steps []rules.Step) rules.Member {
	if m.kind == KindMissing {
		return rules.Member{Origin: rules.Missing, Word: m.text, Trace: steps}
	}
	return rules.Member{Origin: m.origin(), Text: m.text, Trace: steps}
}

// origin is what the rules call it.
func (m flat) origin() rules.Origin {
	switch m.kind {
	case KindMissing, KindOmitted:
		return rules.Missing
	case KindConst:
		return rules.Const
	case KindEnv:
		return rules.Env
	case KindClient:
		return rules.Client
	case KindAuth:
		return rules.Auth
	case KindMutable:
		return rules.Mutable
	case KindRandom:
		return rules.Random
	case KindParam:
		return rules.Param
	}
	return rules.Unknown
}

// fate is what the function does with the session, if it is its to keep.
func (t *tie) fate() rules.Fate {
	switch {
	case t.kind != rules.Session || !t.fateOpen:
		return rules.FateUnknown
	case t.escaped || t.read:
		return rules.Kept
	case t.owner.Sample && !t.used:
		return rules.FateUnknown
	case t.thrown, t.named && !t.used && !t.returned && t.owner.Loose:
		return rules.Dropped
	case t.returned || !t.bound:
		return rules.FateUnknown
	}
	return rules.IDUnread
}

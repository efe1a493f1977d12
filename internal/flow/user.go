package flow

import (
	"slices"

	"github.com/composiolint/composiolint/rules"
)

// users are the answers to who the user of a tie is, one for each place where that is
// to be mended: a default is, where it is declared, and what is fixed besides is where
// the id is given.
func (e *engine) users(t *tie) []rules.User {
	all := flatten(e.filled(t.user), 0)
	var places []Pos
	for _, m := range all {
		if m.supplied() && !slices.Contains(places, m.declared) {
			places = append(places, m.declared)
		}
	}
	if len(places) == 0 {
		places = []Pos{{}}
	}
	var out []rules.User
	for _, at := range places {
		u := rules.User{Place: e.unit.Locate(t.userAt), Members: t.members(decidedAt(all, at))}
		if at != (Pos{}) {
			u.Place = e.unit.Locate(at)
		}
		out = append(out, u)
	}
	return out
}

// decidedAt leaves out what is fixed in other places: from here it only varies.
func decidedAt(all []flat, at Pos) []flat {
	varies := slices.ContainsFunc(all, flat.varies)
	var out []flat
	for _, m := range all {
		if m.supplied() && m.declared != at {
			if varies {
				continue
			}
			m, varies = flat{kind: KindUnknown}, true
		}
		out = append(out, m)
	}
	return out
}

// supplied reports whether somebody has fixed it.
func (m flat) supplied() bool { return m.kind == KindConst || m.kind == KindMissing }

package flow

import "strings"

// bare is what tells one parameter from another: the rest says where it leads.
func (r Ref) bare() Ref {
	r.Key, r.Recv = "", false
	return r
}

// is is the condition that what r names is there, or that it is not.
func (r Ref) is(there bool) Guard { return Guard{Ref: r.bare(), Present: there} }

// opposite is the condition that holds where g does not.
func (g Guard) opposite() Guard {
	g.Present = !g.Present
	return g
}

// below is the field of what r names.
func (r Ref) below(name string, key FieldKey) Ref {
	r.Path += "." + name
	r.Key = key
	return r
}

// conditions are the guards of an alternative other than its own presence: a
// field of it stands under them too.
func (a Alt) conditions() []Guard {
	var out []Guard
	for _, g := range a.Guards {
		if g.Ref != a.Ref.bare() {
			out = append(out, g)
		}
	}
	return out
}

// fieldsOf splits the path of a Ref.
func fieldsOf(path string) []string {
	if path == "" {
		return nil
	}
	return strings.Split(path[1:], ".")
}

// lastKey is the key of a Ref's last field, "" for those before it.
func lastKey(ref Ref, name string) FieldKey {
	if strings.HasSuffix(ref.Path, "."+name) {
		return ref.Key
	}
	return ""
}

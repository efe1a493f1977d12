package flow

import "slices"

// A field has a key for every class that it is seen from. A base class and those that
// derive from it mean one and the same field; two that derive from it do not: what is
// written to one of them says nothing of the other.

// member is a field as it is seen from a class.
type member struct {
	class *Class
	key   FieldKey
}

// key names a field of the instances of a class, and notes whose field it is as well.
func (e *engine) key(class *Class, name string) FieldKey {
	key := class.Key(name)
	if e.kin[key] != nil {
		return key
	}
	e.kin[key], e.classes[key] = []FieldKey{key}, class
	for _, other := range e.named[name] {
		if class.related(other.class) {
			e.link(key, other.key)
			e.link(other.key, key)
		}
	}
	e.named[name] = append(e.named[name], member{class, key})
	return key
}

// link adds to the keys of a field, in an order that does not hang on who came first.
func (e *engine) link(key, other FieldKey) {
	e.kin[key] = append(e.kin[key], other)
	slices.Sort(e.kin[key][1:])
}

// kindred are the keys of what may be the same field as that of a key, itself first.
func (e *engine) kindred(key FieldKey) []FieldKey {
	if kin := e.kin[key]; kin != nil {
		return kin
	}
	return []FieldKey{key}
}

// fact is what the unit knows of a field, or of what is below it, from whatever class
// it is seen.
func (e *engine) fact(key FieldKey, below ...string) FieldFact {
	kin := e.kindred(key)
	out := e.fields[kin[0].at(below)]
	for _, other := range kin[1:] {
		more := e.fields[other.at(below)]
		out.Fallback, out.written = out.Fallback.union(more.Fallback), out.written.union(more.written)
		out.made, out.assigned = out.made.union(more.made), out.assigned || more.assigned
		out.holds, out.varies = out.holds.union(more.holds), out.varies || more.varies
		out.Ties = append(slices.Clip(out.Ties), more.Ties...)
	}
	return out
}

// related reports whether one of two classes derives from the other.
func (c *Class) related(d *Class) bool { return c == d || c.above()[d] || d.above()[c] }

// above are the classes that a class inherits from.
func (c *Class) above() map[*Class]bool {
	if c.ancestors == nil {
		c.ancestors = map[*Class]bool{}
		c.lineage(func(d *Class) bool {
			c.ancestors[d] = true
			return false
		})
	}
	return c.ancestors
}

// elsewhere reports whether a tie that the fields of a receiver reach is one of other
// classes than those that a call has.
func (in *instance) elsewhere(known *Tie) bool {
	if known.of == nil || len(in.args.values) == 0 {
		return false
	}
	for _, alt := range in.args.values[0] {
		if class := in.classOf(alt); class == nil || class.related(known.of) {
			return false
		}
	}
	return true
}

// ofReceiver reports whether a value is the receiver of the function, and nothing else.
func (f *frame) ofReceiver(v Value) bool {
	return len(v) == 1 && v[0].Kind == KindParam && v[0].Ref.Recv && v[0].Ref.Path == "" && v[0].Ref.owner == f.fn
}

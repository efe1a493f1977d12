package flow

import (
	"slices"
	"strings"

	"github.com/composiolint/composiolint/internal/composio"
)

const (
	mostDerived         = 100 // classes below one
	mostImplementations = 8   // of one method
)

// left calls what a class leaves to those that derive from it: a method of an
// interface, an abstract one. It tells false where nobody can say what that does.
func (f *frame) left(class *Class, alt Alt, name string) (Value, bool) {
	if o := f.state.heap[alt.cell]; o != nil && len(o.behind) > 0 {
		return nil, false // a framework knows better what it hands over
	}
	var stub FuncID
	leaves := false
	class.lineage(func(c *Class) bool {
		stub, leaves = c.Left[name]
		return leaves
	})
	if !leaves {
		return nil, false
	}
	v, ok := f.implementation(class, alt, name)
	if declared := f.declaredResult(stub); declared != nil {
		if ok {
			v = withResult(v, declared.fn.Class)
		} else {
			v, ok = f.function(stub, Value{alt}), true
		}
	}
	if ref := alt.Ref.below(name, ""); ok && alt.Kind == KindParam && (composio.Creates(name) || composio.Ties(ref.Path)) {
		v = v.union(Value{{Kind: KindParam, Ref: ref}}) // callers may hand over a client
	}
	return v, ok
}

// declaredResult sums up a method that is known by its declaration alone, nil where
// that tells no class.
func (f *frame) declaredResult(stub FuncID) *Summary {
	if stub == "" {
		return nil
	}
	if s := f.e.summary(stub); s != nil && s.fn != nil && s.fn.Class != nil {
		return s
	}
	return nil
}

// withResult are functions that give instances of a class.
func withResult(v Value, class *Class) Value {
	v = slices.Clone(v)
	for i, a := range v {
		if a.fn != nil {
			known := *a.fn
			known.class = class
			v[i].fn = &known
		}
	}
	return v
}

// implementation is the method of the classes that derive from one. Where there
// are several, they have to do the same with whatever they are given, or nobody
// knows what a call does. What calls nothing is a stand-in and has no say.
func (f *frame) implementation(class *Class, alt Alt, name string) (Value, bool) {
	found := class.implementations(name)
	if found.more {
		return nil, false
	}
	ids := found.ids
	switch {
	case len(ids) == 1 && len(found.fields) == 0:
		return f.function(ids[0], Value{alt}), true
	case len(ids) == 0 && len(found.fields) == 1:
		v := f.anyField(&Field{Name: name, Key: f.e.key(found.fields[0], name)})
		return v, len(v) > 0
	case len(found.fields) > 0:
		return nil, false
	}
	if id := f.agreed(ids); id != "" {
		return f.function(id, Value{alt}), true
	}
	return nil, false
}

// implementing is what stands behind a method that a class leaves to others.
type implementing struct {
	ids []FuncID
	// fields are the classes that hold a function in a field of that name.
	fields []*Class
	// more says that there may be others.
	more bool
}

// implementations looks for a method in the classes that derive from one.
func (c *Class) implementations(name string) implementing {
	var found implementing
	seen := map[*Class]bool{}
	var visit func(*Class)
	visit = func(c *Class) {
		if found.more || seen[c] {
			return
		}
		seen[c] = true
		if c.Complete != nil {
			c.Complete()
		}
		if len(c.Derived) > mostDerived {
			found.more = true
			return
		}
		derived := slices.SortedFunc(slices.Values(c.Derived), func(a, b *Class) int { return strings.Compare(a.ID, b.ID) })
		for _, d := range derived {
			id, ok := d.Method(name)
			switch {
			case ok && !slices.Contains(found.ids, id):
				found.ids = append(found.ids, id)
			case !ok && d.field(name) != nil:
				found.fields = append(found.fields, d)
			case !ok && d.Open && !d.Interface && !d.leaves(name):
				found.more = true // in a class that nobody has seen
			}
			visit(d)
		}
		found.more = found.more || len(seen) > mostDerived || len(found.ids) > mostImplementations
	}
	visit(c)
	return found
}

// leaves reports whether a class itself declares a method and leaves it to others.
func (c *Class) leaves(name string) bool {
	_, ok := c.Left[name]
	return ok
}

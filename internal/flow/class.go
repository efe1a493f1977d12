package flow

import (
	"slices"

	"github.com/composiolint/composiolint/internal/composio"
)

// Class is a type whose instances the program makes.
type Class struct {
	// ID names it for the whole program.
	ID   string
	Name string
	// Bases are what it inherits from, the first one first; Open says that there
	// is more which nobody has seen.
	Bases []*Class
	Open  bool
	// New makes an instance: parameter 0 is the instance.
	New FuncID
	// Methods take the instance as parameter 0; Getters are methods that run when
	// they are read. Static functions belong to the class itself, and Shared take
	// the class as parameter 0.
	Methods, Getters, Static, Shared map[string]FuncID
	// Left are methods that the class declares and leaves to those that derive from
	// it, each with the function that says what its type tells of the result.
	Left map[string]FuncID
	// Derived are the classes that inherit from it directly, as far as the program
	// shows them; Complete has all of them noted there. It may be nil.
	Derived  []*Class
	Complete func()
	// Interface says that it is known by what it promises alone: who holds such an
	// object does not share its fields with everybody who does.
	Interface bool
	// Handle says that its instances are something of an SDK, "" for a class of the
	// program's.
	Handle composio.Handle
	// Fields are what is declared of the fields.
	Fields map[string]*ClassField
	// Order lists the fields that a constructor takes where New is empty: a model
	// of data. Settings says that the environment fills them in.
	Order    []string
	Settings bool
	// Checks are what every new instance of such a model is put to.
	Checks []Check
	// Lower fills in the rest when it is first needed. It is nil where that is there.
	Lower func()

	ancestors map[*Class]bool
}

// ClassField is what a class declares of a field.
type ClassField struct {
	Pos
	// Default is what the field holds where nobody sets it, nil for nothing.
	Default Expr
	// Class and Handle are those of the field's value, as far as its type tells.
	Class  *Class
	Handle Expr
	// Type fills in these two when they are first needed. It is nil where they are
	// there.
	Type func()
	// Static names the variable that holds the field of the class itself.
	Static *Var
}

const mostBases = 20

// lineage calls visit for a class and all that it inherits from, until visit
// says that it has found what it looks for.
func (c *Class) lineage(visit func(*Class) bool) {
	seen := map[*Class]bool{}
	var climb func(*Class) bool
	climb = func(c *Class) bool {
		if c == nil || seen[c] || len(seen) > mostBases {
			return false
		}
		seen[c] = true
		c.Prepare()
		if visit(c) {
			return true
		}
		return slices.ContainsFunc(c.Bases, climb)
	}
	climb(c)
}

// Prepare fills in what is only resolved when it is needed.
func (c *Class) Prepare() {
	if c.Lower != nil {
		lower := c.Lower
		c.Lower = nil
		lower()
	}
}

// find looks a name up in one of the tables of a class and its bases.
func (c *Class) find(name string, table func(*Class) map[string]FuncID) (FuncID, bool) {
	var id FuncID
	ok := false
	c.lineage(func(c *Class) bool {
		id, ok = table(c)[name]
		return ok
	})
	return id, ok
}

// Method is the function behind a method, inherited ones included.
func (c *Class) Method(name string) (FuncID, bool) {
	return c.find(name, func(c *Class) map[string]FuncID { return c.Methods })
}

func (c *Class) getter(name string) (FuncID, bool) {
	return c.find(name, func(c *Class) map[string]FuncID { return c.Getters })
}

// Has reports whether a class has a function of the name, inherited ones included: of its
// instances or of its own.
func (c *Class) Has(name string) bool {
	_, ok := c.find(name, func(c *Class) map[string]FuncID {
		if _, ok := c.Methods[name]; ok {
			return c.Methods
		}
		if _, ok := c.Static[name]; ok {
			return c.Static
		}
		return c.Shared
	})
	return ok
}

// Maker is the constructor, "" for none.
func (c *Class) Maker() FuncID {
	var id FuncID
	c.lineage(func(c *Class) bool {
		id = c.New
		return id != ""
	})
	return id
}

func (c *Class) field(name string) *ClassField {
	var field *ClassField
	c.lineage(func(c *Class) bool {
		field = c.Fields[name]
		return field != nil
	})
	if field != nil && field.Type != nil {
		tell := field.Type
		field.Type = nil
		tell()
	}
	return field
}

// settings reports whether the environment fills the fields in.
func (c *Class) settings() bool {
	found := false
	c.lineage(func(c *Class) bool {
		found = found || c.Settings
		return found
	})
	return found
}

// Key names a field for the whole program, as it is seen from the class.
func (c *Class) Key(name string) FieldKey { return FieldKey(c.ID + "." + name) }

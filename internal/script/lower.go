package script

import (
	"github.com/composiolint/composiolint/internal/composio"
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
	"github.com/composiolint/composiolint/rules"
)

// lowerer turns one function, or the top level of a module, into the engine's tree.
type lowerer struct {
	m     *Module
	scope *scope
	// this is the receiver of the method around, class what it is an instance of.
	this  *flow.Var
	class *flow.Class
	// fieldTypes are the types that the fields of the class are declared with.
	fieldTypes map[string]syntax.Node
	// entry is what a framework says of the functions in an expression, options the
	// path of the call whose options an object is.
	// and below the keys below it that have been passed.
	entry          *framework.Entry
	options, below string
	// schemas are those that stand in the options, checking those of a function in them.
	schemas, checking []checked
	// returns is what the function's result is of an SDK, by its type.
	returns composio.Handle
	// yields is the one place where a function in Python hands over what it opens.
	yields syntax.Node
	// takesReceiver says that the next parameter is the receiver, ofClass that this
	// is the class itself.
	takesReceiver, ofClass bool
	// behind says that what a proxy stands before is being lowered.
	behind bool
}

func (l *lowerer) pos(n syntax.Node) flow.Pos { return l.m.pos(n) }

func (l *lowerer) framework() framework.Language {
	if l.m.python() {
		return framework.Python
	}
	return framework.ECMA
}

func scriptSetting(*Module) rules.Setting { return rules.Script }

// within lowers something in a scope of its own.
func (l *lowerer) within(function bool) *lowerer {
	inner := *l
	inner.scope = l.scope.inner(function)
	inner.entry, inner.options, inner.below = nil, "", ""
	inner.schemas, inner.checking = nil, nil
	if function {
		inner.returns, inner.yields = "", syntax.Node{}
	}
	return &inner
}

// name lowers a name.
func (l *lowerer) name(n syntax.Node) flow.Expr {
	sym := l.scope.lookup(n.Text())
	if sym == nil {
		return l.unbound(n)
	}
	return l.entity(n, sym.means())
}

// entity lowers what a name means.
func (l *lowerer) entity(n syntax.Node, e *entity) flow.Expr {
	pos := l.pos(n)
	switch {
	case e.v != nil:
		return &flow.Read{Pos: pos, Var: e.v}
	case e.of != nil:
		return &flow.Field{Pos: pos, X: l.entity(n, e.of), Name: e.member}
	case e.fn != nil:
		l.serves(e.fn)
		return &flow.FuncRef{Pos: pos, ID: e.fn.ID}
	case e.class != nil:
		return &flow.ClassRef{Pos: pos, Class: e.class}
	case e.handle != "":
		return &flow.Known{Pos: pos, Handle: e.handle}
	case e.module != nil:
		if whole := e.module.export("default", 0); whole != nil && whole.module == nil {
			return l.entity(n, whole)
		}
	case e.path != "":
		if source := l.sourceAt(n, e.path); source != nil {
			return source
		}
	}
	return &flow.Opaque{Pos: pos}
}

// unbound lowers a name that nothing declares. In a fence, and only there, one
// called composio is a client: the lines that make it are often left out.
func (l *lowerer) unbound(n syntax.Node) flow.Expr {
	if l.m.Fence && n.Text() == "composio" {
		return &flow.Known{Pos: l.pos(n), Handle: composio.Client(l.m.language())}
	}
	if source := l.sourceAt(n, n.Text()); source != nil {
		return source
	}
	return &flow.Opaque{Pos: l.pos(n)}
}

// presume enters the class of the client where a fence says nothing of it: the line
// that imports it is left out as often.
func (l *lowerer) presume() {
	if from, name := composio.Class(l.m.language()); l.scope.lookup(name) == nil {
		l.scope.declare(name, &symbol{specifier: from, name: name})
	}
}

// sourceAt is what the tables say of a path, nil for nothing.
func (l *lowerer) sourceAt(n syntax.Node, path string, parts ...flow.Expr) flow.Expr {
	what, name, ok := framework.Value(l.framework(), path)
	if !ok {
		if len(parts) == 0 && !l.m.python() && framework.Sends(path) {
			return &flow.Sender{Pos: l.pos(n)}
		}
		return nil
	}
	return &flow.Source{Pos: l.pos(n), Origin: what.Origin(), Name: name, Given: given{l.framework(), what, name}, Parts: parts}
}

// static says what an expression means that is a name, or a member of a module.
func (l *lowerer) static(n syntax.Node) *entity {
	if e, ok := l.m.statics[n.Index()]; ok {
		return e
	}
	e := l.staticOf(n)
	if n.Kind() == syntax.Member { // a chain of them is asked for link by link
		l.m.statics[n.Index()] = e
	}
	return e
}

func (l *lowerer) staticOf(n syntax.Node) *entity {
	switch n = unwrap(n); n.Kind() {
	case syntax.Identifier, syntax.TypeName:
		if sym := l.scope.lookup(n.Text()); sym != nil {
			return sym.means()
		}
	case syntax.Member:
		of := l.static(n.Child(syntax.FieldObject))
		name := n.Child(syntax.FieldProperty).Text()
		switch {
		case of == nil:
		case of.module != nil:
			if e := of.module.export(name, 0); e != nil {
				return e
			}
			if of.module.python() {
				if sub := l.m.program.load(of.module, "."+name); sub != nil {
					return &entity{module: sub, path: below(of.path, name)}
				}
			}
			return &entity{path: below(of.path, name)}
		case of.node.Kind() == syntax.Namespace:
			return of.namespaced(name)
		case of.handle != "":
			return &entity{handle: of.handle.Member(name), path: below(of.path, name)}
		case of.path != "" && of.v == nil:
			if l.m.python() {
				if sub := l.m.program.load(l.m, below(of.path, name)); sub != nil {
					return &entity{module: sub, path: below(of.path, name)}
				}
			}
			return &entity{path: below(of.path, name)}
		}
	case syntax.Call:
		if specifier, ok := importedModule(n); ok {
			return l.m.imports(specifier, "*")
		}
	}
	return nil
}

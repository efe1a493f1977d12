package script

import (
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// predeclare enters the names that a block declares, before any of it is lowered.
func (l *lowerer) predeclare(block syntax.Node) {
	if l.m.python() {
		l.predeclarePython(block)
		return
	}
	for n := range block.Children() {
		if n.Kind() == syntax.Export {
			if n = n.Child(syntax.FieldDeclaration); !n.Exists() {
				continue
			}
		}
		l.predeclareECMA(n)
	}
	if l.scope.function || l.scope.top() {
		l.hoistVars(block)
	}
}

func (l *lowerer) predeclareECMA(n syntax.Node) {
	switch n.Kind() {
	case syntax.Variable:
		for d := range n.Children() {
			l.declareVariable(d, n.Op() == syntax.OpConst)
		}
	case syntax.Function:
		l.declareFunction(n)
	case syntax.Class:
		l.declareClass(n)
	case syntax.Interface, syntax.TypeAlias:
		l.declarePromise(n)
	case syntax.Enum:
		l.declareEnum(n)
	case syntax.Signature:
		l.declareSignature(n)
	case syntax.Namespace, syntax.Ambient:
		l.declareNamespace(n)
		for c := range n.Children() {
			if c.Kind() == syntax.Signature {
				l.declareSignature(c)
			}
		}
		if body := n.Child(syntax.FieldBody); body.Exists() && n.Kind() == syntax.Namespace {
			for c := range body.Children() {
				if c.Kind() == syntax.Export {
					c = c.Child(syntax.FieldDeclaration)
				}
				l.predeclareECMA(c)
			}
		}
	}
}

// hoistVars declares what `var` declares anywhere in a function.
func (l *lowerer) hoistVars(block syntax.Node) {
	block.Walk(func(n syntax.Node) bool {
		if n.Kind().IsFunction() || n.Kind() == syntax.Class {
			return n == block
		}
		if n.Kind() == syntax.Variable && n.Op() == syntax.OpVar {
			for d := range n.Children() {
				if name := d.Child(syntax.FieldName); l.scope.names[name.Text()] == nil {
					l.declareVariable(d, false)
				}
			}
		}
		return true
	})
}

// declareVariable enters the names of a declarator. At the top level a function
// that is bound to a constant is a named function.
func (l *lowerer) declareVariable(d syntax.Node, constant bool) {
	pattern, value := d.Child(syntax.FieldName), d.Child(syntax.FieldValue)
	if pattern.Kind() == syntax.Identifier {
		if from, ok := importedModule(value); ok && constant {
			l.scope.declare(pattern.Text(), &symbol{specifier: from, name: "*"})
			return
		}
		if f := unwrap(value); l.scope.top() && constant && f.Kind().IsFunction() {
			l.scope.declare(pattern.Text(), &symbol{fn: l.named(f, pattern.Text(), typeOfValue(d.Child(syntax.FieldType), value))})
			return
		}
		if f := unwrap(value); constant && f.Kind() == syntax.Class {
			l.scope.declare(pattern.Text(), &symbol{class: l.newClass(f, pattern.Text())})
			return
		}
		l.declareName(pattern, value)
		if sym := l.scope.names[pattern.Text()]; !value.Exists() && sym != nil && sym.v != nil {
			sym.v.Fixed = false // it is written to later, by whoever
		}
		return
	}
	from, whole := importedModule(value)
	for name := range targets(pattern) {
		if key, ok := keyOf(pattern, name); ok && whole && constant {
			l.scope.declare(name.Text(), &symbol{specifier: from, name: key})
			continue
		}
		l.declareName(name, syntax.Node{})
	}
}

// keyOf gives the property that a name of an object pattern stands for.
func keyOf(pattern, name syntax.Node) (string, bool) {
	if pattern.Kind() != syntax.ObjectPattern {
		return "", false
	}
	for pair := range pattern.Children() {
		if value := pair.Child(syntax.FieldValue); pair.Kind() == syntax.Pair && (value == name || value.Child(syntax.FieldLeft) == name) {
			return keyName(pair.Child(syntax.FieldKey))
		}
	}
	return "", false
}

// declareName enters a variable.
func (l *lowerer) declareName(name, value syntax.Node) {
	text := name.Text()
	var promise *flow.Class // a type of the same name
	if old := l.scope.names[text]; old != nil && (old.v != nil || old.fn != nil || old.class != nil) {
		if old.class == nil || !old.class.Interface || old.v != nil || old.fn != nil {
			return
		}
		promise = old.class
	}
	v := &flow.Var{Name: text}
	if l.scope.top() && l.shared(text) {
		v.ID, v.Init, v.Fixed = l.m.id(text), flow.FuncID(l.m.id("")), l.m.writes[text] <= 1
	}
	l.scope.declare(text, &symbol{v: v, node: value, class: promise})
}

// shared reports whether a variable of the top level can be seen by anybody else.
// One that stands nowhere but in its declaration is not used at all.
func (l *lowerer) shared(name string) bool {
	if l.m.counts[name] > 1 || l.m.python() || l.m.Fence { // anybody may import what Python names
		return true
	}
	return len(l.m.public[name]) > 0 || l.m.exports[name] != nil
}

// declareFunction enters a function declaration.
func (l *lowerer) declareFunction(n syntax.Node) {
	name := n.Child(syntax.FieldName).Text()
	if name == "" {
		return
	}
	if l.scope.top() {
		t := overloaded(l.scope.names[name])
		f := l.named(n, name, syntax.Node{})
		if lower := f.Lower; t.Exists() {
			f.Lower = func() {
				if lower(); f.Class == nil {
					f.Class = l.classOf(t)
				}
			}
		}
		l.scope.declare(name, &symbol{fn: f, node: n})
		return
	}
	l.scope.declare(name, &symbol{v: &flow.Var{Name: name}, node: n})
}

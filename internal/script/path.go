package script

import "github.com/composiolint/composiolint/internal/syntax"

const longestPath = 200

// path names what an expression stands for, as tables of libraries do:
// "flask.request.args" for what is imported, "process.env.X" for what is global,
// and "app.post" for the members of what is not known.
func (l *lowerer) path(n syntax.Node) string {
	if p, ok := l.m.paths[n.Index()]; ok {
		return p
	}
	p := l.pathOf(n)
	if len(p) > longestPath {
		p = ""
	}
	l.m.paths[n.Index()] = p
	return p
}

func (l *lowerer) pathOf(n syntax.Node) string {
	switch n.Kind() {
	case syntax.Identifier:
		return l.pathOfName(n.Text())
	case syntax.Member:
		return below(l.path(n.Child(syntax.FieldObject)), n.Child(syntax.FieldProperty).Text())
	case syntax.Subscript:
		if key, ok := n.Child(syntax.FieldIndex).StringValue(); ok {
			return below(l.path(n.Child(syntax.FieldObject)), key)
		}
	case syntax.Call, syntax.New:
		if p := l.path(n.Child(syntax.FieldFunction)); p != "" {
			if _, ok := l.declares(n); ok {
				return "" // what is read of it is not the same for every name
			}
			return p + "()"
		}
	case syntax.Await, syntax.Cast:
		return l.path(n.Child(syntax.FieldValue))
	case syntax.Regex:
		return aPattern
	case syntax.Meta, syntax.This, syntax.ImportKeyword:
		return n.Text()
	}
	return ""
}

func below(path, name string) string {
	if path == "" || name == "" {
		return ""
	}
	return path + "." + name
}

// pathOfName is that of what a variable is declared with, if that says more than
// its name.
func (l *lowerer) pathOfName(name string) string {
	sym := l.scope.lookup(name)
	if sym == nil {
		return name
	}
	e := sym.means()
	if e.path != "" {
		return e.path
	}
	if value := unwrap(e.node); value.Is(syntax.Call, syntax.New, syntax.Member, syntax.Regex) && e.in != nil && !sym.naming {
		sym.naming = true // what is declared with itself has no path
		at := l
		if e.in != l.m {
			at = &lowerer{m: e.in, scope: e.in.scope}
		}
		p := at.path(value)
		sym.naming = false
		if p != "" {
			return p
		}
	}
	return name
}

// rooted reports whether a path begins with what is imported or global, and not
// with a variable that merely has a name.
func (l *lowerer) rooted(n syntax.Node) bool {
	if is, ok := l.m.roots[n.Index()]; ok {
		return is
	}
	is := l.isRooted(n)
	l.m.roots[n.Index()] = is
	return is
}

func (l *lowerer) isRooted(n syntax.Node) bool {
	switch n.Kind() {
	case syntax.Member, syntax.Subscript:
		return l.rooted(n.Child(syntax.FieldObject))
	case syntax.Call, syntax.New:
		return l.rooted(n.Child(syntax.FieldFunction))
	case syntax.Await, syntax.Cast:
		return l.rooted(n.Child(syntax.FieldValue))
	case syntax.Identifier:
		sym := l.scope.lookup(n.Text())
		return sym == nil || sym.means().path != "" || l.pathOfName(n.Text()) != n.Text()
	}
	return n.Kind() == syntax.Meta
}

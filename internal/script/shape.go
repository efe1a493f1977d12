package script

import (
	"regexp"
	"strings"
	"unicode"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

var (
	// named recognises a type that may be a class of the program's.
	named = regexp.MustCompile(`[:|<(]\s*(?:readonly\s+)?[A-Za-z_$][\w$.]*[.<]?[A-Z]|[:|<(]\s*[A-Z]|omposio`)
	// extended finds what an interface extends.
	extended = regexp.MustCompile(`\bextends\s+([^{]*)$`)
)

// shape makes a class of an object type that names other types, nil of any other.
func (l *lowerer) shape(n syntax.Node, name string) *flow.Class {
	text := n.Text()
	body := strings.IndexByte(text, '{')
	if body < 0 || !named.MatchString(text[body:]) {
		return nil
	}
	return l.promise(n, name)
}

// promise makes a class of what a type says of an object. Nothing of the object has
// been seen but that: the class is open.
func (l *lowerer) promise(n syntax.Node, name string) *flow.Class {
	if class := l.m.classes[n.Index()]; class != nil {
		return class
	}
	c := &flow.Class{
		ID: l.m.id(name), Name: name, Open: true, Interface: true,
		Fields: map[string]*flow.ClassField{}, Left: map[string]flow.FuncID{},
	}
	l.m.classes[n.Index()] = c
	c.Complete = l.m.complete()
	nested := !l.scope.top()
	c.Lower = func() {
		text := plainType(n.Text())
		body := strings.IndexByte(text, '{')
		if body < 0 {
			return
		}
		if m := extended.FindStringSubmatch(text[:body]); m != nil && n.Kind() == syntax.Interface {
			for _, base := range splitType(m[1], ',') {
				if class := l.classOfText(base, n, 0); class != nil {
					inherit(c, class, nested || l.m.Test)
				}
			}
		}
		for _, m := range typeMembers(text[body:]) {
			l.promised(c, n, m)
		}
	}
	return c
}

// promised notes a member of an object type.
func (l *lowerer) promised(c *flow.Class, n syntax.Node, m typeMember) {
	if m.method {
		c.Left[m.name] = ""
	}
	switch {
	case !strings.ContainsFunc(m.typ, unicode.IsUpper): // no class of anybody's
	case m.method:
		c.Left[m.name] = l.result(n, c.ID+"."+m.name, m.name, func() *flow.Class { return l.classOfText(m.typ, n, 0) })
	default:
		field := &flow.ClassField{Pos: l.pos(n)}
		field.Type = func() {
			field.Class = l.classOfText(m.typ, n, 0)
			field.Handle = l.sdkText(m.typ, l.pos(n), 0)
		}
		c.Fields[m.name] = field
	}
}

// result makes a function of which nothing is known but what its result is.
func (l *lowerer) result(n syntax.Node, id, name string, class func() *flow.Class) flow.FuncID {
	f := l.m.newFunc(n, id, name)
	f.Lower = func() { f.Class, f.Body = class(), &flow.Block{Pos: l.pos(n)} }
	l.m.funcs = append(l.m.funcs, f)
	return f.ID
}

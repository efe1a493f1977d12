package script

import (
	"regexp"
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// property finds the properties of an interface or an object type that are of a
// named type. The trees keep types shallow, and these few words are all we need.
var property = regexp.MustCompile(`(\w+)\??\s*:\s*([A-Za-z_$][\w.$]*)`)

// shape makes a class of what a type says of the properties of an object, if one
// of them may be Composio's; nil else. Nothing of the class has been seen but
// that: it is open.
func (l *lowerer) shape(n syntax.Node, name string) *flow.Class {
	text := n.Text()
	body := strings.IndexByte(text, '{')
	if body < 0 || !strings.Contains(text[body:], "omposio") {
		return nil
	}
	c := &flow.Class{ID: l.m.id(name), Name: name, Open: true, Fields: map[string]*flow.ClassField{}}
	c.Lower = func() {
		for _, match := range property.FindAllStringSubmatch(text[body:], -1) {
			field := &flow.ClassField{Pos: l.pos(n)}
			if e := l.typeMeans(match[2]); e != nil {
				field.Class = e.class
				if h := e.handle.Result(); h != "" {
					field.Handle = &flow.Known{Pos: l.pos(n), Handle: h}
				}
			}
			if field.Class != nil || field.Handle != nil {
				c.Fields[match[1]] = field
			}
		}
	}
	return c
}

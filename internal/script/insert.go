package script

import (
	"slices"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
)

// inserted are the places of the parameters of a function that its decorators fill in:
// callers give the others, in their order.
func (l *lowerer) inserted(n syntax.Node) []int {
	var decorators []syntax.Node
	for d := range n.ChildrenIn(syntax.FieldDecorator) {
		decorators = append(decorators, d.Child(syntax.FieldValue))
	}
	if len(decorators) == 0 {
		return nil
	}
	var left, out []int
	for range n.ChildrenIn(syntax.FieldParameter) {
		left = append(left, len(left))
	}
	for _, d := range slices.Backward(decorators) { // the last one is the first to be called
		for _, place := range slices.Backward(l.insertedBy(d)) {
			if place < len(left) {
				out = append(out, left[place])
				left = slices.Delete(left, place, place+1)
			}
		}
	}
	return out
}

// insertedBy are the places of what a decorator gives to what it stands before, among
// all that this is given.
func (l *lowerer) insertedBy(decorator syntax.Node) []int {
	fn, made := decorator, false
	if decorator.Kind() == syntax.Call {
		fn, made = decorator.Child(syntax.FieldFunction), true
	}
	if option, ok := framework.Inserts(l.framework(), l.path(fn)); ok {
		if value, given := keyword(arguments(decorator), option); option == "" || given && value.Kind() == syntax.True {
			return []int{0}
		}
		return nil
	}
	e := l.static(fn)
	if e == nil || e.fn == nil || e.in == nil {
		return nil
	}
	body := e.in.nodeOf(e.fn)
	if made {
		body = returnedFunction(body)
	}
	return handedBefore(body)
}

// handedBefore are the places of what the function that a decorator puts in place of
// another one gives to that besides what it is given itself: none where it does anything
// else with this.
func handedBefore(decorator syntax.Node) []int {
	wrapper := returnedFunction(decorator)
	if !wrapper.Exists() {
		return nil
	}
	of := decorator.Child(syntax.FieldParameter).Child(syntax.FieldName).Text()
	var out []int
	found, same := false, true
	wrapper.Child(syntax.FieldBody).Walk(func(n syntax.Node) bool {
		if n.Kind() == syntax.Call && n.Child(syntax.FieldFunction).Text() == of {
			places, ok := placesBefore(wrapper, arguments(n))
			same = same && ok && (!found || slices.Equal(places, out))
			out, found = places, true
		}
		return true
	})
	if !same {
		return nil
	}
	return out
}

// placesBefore are the places of arguments that are none of the parameters of a wrapper.
// It tells false where not all of these are passed on, in their order.
func placesBefore(wrapper syntax.Node, args []syntax.Node) (places []int, ok bool) {
	var names []string
	rest := ""
	for p := range wrapper.ChildrenIn(syntax.FieldParameter) {
		switch name := p.Child(syntax.FieldName).Text(); {
		case p.Has(syntax.FlagKeywords), p.Has(syntax.FlagKeywordOnly):
		case p.Has(syntax.FlagRest):
			rest = name
		default:
			names = append(names, name)
		}
	}
	for i, arg := range args {
		switch {
		case arg.Kind() == syntax.Spread && rest != "" && arg.Child(syntax.FieldValue).Text() == rest:
			return places, len(names) == 0
		case arg.Is(syntax.Spread, syntax.KeywordArgument):
			return places, len(names) == 0 && rest == ""
		case len(names) > 0 && arg.Text() == names[0]:
			names = names[1:]
		default:
			places = append(places, i)
		}
	}
	return places, len(names) == 0 && rest == ""
}

// returnedFunction is the function inside of another one that this gives back by its
// name.
func returnedFunction(n syntax.Node) syntax.Node {
	inner := map[string]syntax.Node{}
	for s := range n.Child(syntax.FieldBody).Children() {
		switch s.Kind() {
		case syntax.Function:
			inner[s.Child(syntax.FieldName).Text()] = s
		case syntax.Return:
			return inner[s.Child(syntax.FieldValue).Text()]
		}
	}
	return syntax.Node{}
}

// nodeOf is the node that a function of the module was made of.
func (m *Module) nodeOf(f *flow.Func) syntax.Node {
	i, ok := slices.BinarySearchFunc(m.functions, f.Start, func(n syntax.Node, at int) int { return m.pos(n).Start - at })
	if !ok {
		return syntax.Node{}
	}
	return m.functions[i]
}

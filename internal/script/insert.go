package script

import (
	"slices"

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
	fn := decorator
	if decorator.Kind() == syntax.Call {
		fn = decorator.Child(syntax.FieldFunction)
	}
	option, ok := framework.Inserts(l.framework(), l.path(fn))
	if !ok {
		return nil
	}
	if value, given := keyword(arguments(decorator), option); option == "" || given && value.Kind() == syntax.True {
		return []int{0}
	}
	return nil
}

package script

import (
	"strconv"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/syntax"
)

// proxy lowers new Proxy(target, handler): what the target is cast to, or whatever
// the handler reads the members of. It is nil for anything else.
func (l *lowerer) proxy(n, fn syntax.Node, args []syntax.Node) flow.Expr {
	if n.Kind() != syntax.New || fn.Text() != "Proxy" || l.scope.lookup("Proxy") != nil || !byPosition(args, 1) {
		return nil
	}
	if l.behind { // what is lowered twice at every level does not end
		return nil
	}
	if t := args[0].Child(syntax.FieldType); args[0].Kind() == syntax.Cast && l.handleOf(t) != "" {
		return &flow.Seq{Pos: l.pos(n), Do: &flow.Do{Pos: l.pos(n), X: l.plain(n, fn, args)}, X: known(l.handleOf(t), l.pos(n))}
	}
	trap, behind := reads(args[1])
	if !behind.Exists() {
		return nil
	}
	return &flow.TypeOf{Pos: l.pos(n), X: l.standing(trap, behind), Called: true, Of: l.plain(n, fn, args)}
}

// reads finds the trap of a handler that reads members, and what it reads them of.
func reads(handler syntax.Node) (trap, behind syntax.Node) {
	for c := range unwrap(handler).Children() {
		name, _ := keyName(c.Child(syntax.FieldName))
		if c.Kind() == syntax.Pair {
			name, _ = keyName(c.Child(syntax.FieldKey))
			c = unwrap(c.Child(syntax.FieldValue))
		}
		if name == "get" && c.Kind().IsFunction() {
			trap = c
		}
	}
	var params []string
	for p := range trap.ChildrenIn(syntax.FieldParameter) {
		params = append(params, p.Child(syntax.FieldName).Text())
	}
	if len(params) < 2 {
		return trap, behind
	}
	for c := range trap.Descendants() {
		object, key := c.Child(syntax.FieldObject), c.Child(syntax.FieldIndex)
		if args := arguments(c); c.Kind() == syntax.Call && c.Child(syntax.FieldFunction).Text() == "Reflect.get" && len(args) > 1 {
			object, key = args[0], args[1]
		}
		if object = unwrap(object); object.Exists() && unwrap(key).Text() == params[1] && object.Text() != params[0] {
			behind = object
		}
	}
	return trap, behind
}

// standing makes a function of a trap that gives what this reads the members of.
func (l *lowerer) standing(trap, behind syntax.Node) flow.Expr {
	f := l.m.newFunc(trap, l.m.id("behind@"+strconv.Itoa(trap.Span().Start)), "a proxy")
	inner := l.within(true)
	inner.behind = true
	body := &flow.Block{Pos: l.pos(trap)}
	for p := range trap.ChildrenIn(syntax.FieldParameter) {
		f.Params = append(f.Params, inner.parameter(p, body))
	}
	if content := trap.Child(syntax.FieldBody); content.Kind() == syntax.Block {
		inner.declareBefore(content, behind, body)
	}
	body.List = append(body.List, &flow.Return{Pos: l.pos(behind), Values: []flow.Expr{inner.expr(behind)}})
	f.Body = body
	return &flow.Lambda{Pos: l.pos(trap), Func: f}
}

// declareBefore lowers the variables that a block, and the blocks in it on the way to a
// node, declare before that node.
func (l *lowerer) declareBefore(block, n syntax.Node, body *flow.Block) {
	if block.Kind() == syntax.Block {
		l.predeclare(block)
	}
	for c := range block.Children() {
		switch s := c.Span(); {
		case c.Kind() == syntax.Variable && s.End <= n.Span().Start:
			body.List = append(body.List, l.stmt(c))
		case s.Start <= n.Span().Start && n.Span().End <= s.End && !c.Kind().IsFunction():
			l.declareBefore(c, n, body)
		}
	}
}

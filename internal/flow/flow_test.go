package flow

import (
	"fmt"
	"slices"
	"testing"

	"github.com/composiolint/composiolint/rules"
)

// nothing is a program without imports.
type nothing struct{}

func (nothing) Summary(FuncID) *Summary  { return nil }
func (nothing) Global(string) Value      { return nil }
func (nothing) Field(FieldKey) FieldFact { return FieldFact{} }

// program evaluates functions that stand at positions of their own: an
// expression at 7 is found at line 7.
func program(funcs ...*Func) *Findings {
	for _, f := range funcs {
		f.Root = true
	}
	return Evaluate(&Unit{
		Funcs: funcs, Imports: nothing{},
		Locate:          func(p Pos) rules.Place { return rules.Place{File: "p", Line: p.Start} },
		Evidence:        func(Pos) bool { return true },
		Implementations: func(FuncID) []FuncID { return nil },
	})
}

// create ties work to the user that x is, with an HTTP call.
func create(x Expr) Stmt {
	return &Do{Pos: Pos{Start: 50}, X: &Send{Pos: Pos{Start: 50}, Request: &Request{
		Pos: Pos{Start: 50}, Method: &Text{Value: "POST"}, URL: &Text{Value: "/tool_router/session"},
		Body: &Object{Entries: []Entry{{Name: "user_id", Value: x}, {Name: "toolkits", Value: &Object{Rest: true}}}},
	}}}
}

func members(f *Findings) []string {
	var out []string
	for _, b := range f.Bindings {
		for _, m := range b.User.Members {
			out = append(out, fmt.Sprintf("%d:%d:%s", b.User.Place.Line, m.Origin, m.Text))
		}
	}
	slices.Sort(out)
	return out
}

func TestOrigins(t *testing.T) {
	id := &Var{Name: "id"}
	read := func(line int) Expr { return &Read{Pos: Pos{Start: line}, Var: id} }
	text := func(line int, s string) Expr { return &Text{Pos: Pos{Start: line}, Value: s} }
	set := func(x Expr) Stmt { return &Assign{To: []Expr{read(1)}, Value: x} }
	body := func(list ...Stmt) *Func {
		return &Func{ID: "f", Name: "f", Params: []*Var{id}, Body: &Block{List: list}}
	}
	empty := &Empty{X: read(1)}
	constant, missing, param, unknown := int(rules.Const), int(rules.Missing), int(rules.Param), int(rules.Unknown)

	for name, test := range map[string]struct {
		f    *Func
		want []string
	}{
		"a constant":        {body(create(text(3, "default"))), []string{fmt.Sprintf("3:%d:default", constant)}},
		"a parameter":       {body(create(read(3))), []string{fmt.Sprintf("3:%d:", param)}},
		"an empty text":     {body(create(text(3, ""))), []string{fmt.Sprintf("3:%d:", missing)}},
		"a declared zero":   {body(set(&Zero{}), create(read(3))), nil},
		"what is not known": {body(set(&Opaque{}), create(read(3))), []string{fmt.Sprintf("3:%d:", unknown)}},
		"replaced when empty": {
			body(&If{Cond: empty, Then: set(text(2, "default"))}, create(read(3))),
			[]string{fmt.Sprintf("3:%d:default", constant), fmt.Sprintf("3:%d:", param)},
		},
		"left when empty": {
			body(set(&Choose{Cond: &Opaque{}, Then: &Opaque{}, Else: text(2, "")}), &If{Cond: empty, Then: &Return{}}, create(read(3))),
			[]string{fmt.Sprintf("3:%d:", unknown)},
		},
		"a text of two parts": {
			body(create(&Join{Pos: Pos{Start: 3}, Parts: []Expr{text(3, "org:"), read(3)}})),
			[]string{fmt.Sprintf("3:%d:", param)},
		},
		"a text of two fixed parts": {
			body(create(&Join{Pos: Pos{Start: 3}, Parts: []Expr{text(3, "a"), text(3, "b")}})),
			[]string{fmt.Sprintf("3:%d:ab", constant)},
		},
		"one or the other": {
			body(create(&Either{Pos: Pos{Start: 3}, X: read(3), Y: text(3, "x")})),
			[]string{fmt.Sprintf("3:%d:", param), fmt.Sprintf("3:%d:x", constant)},
		},
		"in a loop": {
			body(&Loop{Body: set(text(2, "x"))}, create(read(3))),
			[]string{fmt.Sprintf("3:%d:", param), fmt.Sprintf("3:%d:x", constant)},
		},
		"behind a way out": {body(&Leave{}, create(text(3, "default"))), nil},
	} {
		t.Run(name, func(t *testing.T) {
			slices.Sort(test.want)
			if got := members(program(test.f)); !slices.Equal(got, test.want) {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}

// TestCallers checks that a wrapper leaves to its callers what they decide.
func TestCallers(t *testing.T) {
	id := &Var{Name: "id"}
	wrapper := &Func{ID: "open", Name: "open", Params: []*Var{id}, Body: &Block{List: []Stmt{
		&If{Cond: &Empty{X: &Read{Var: id}}, Then: &Return{}}, create(&Read{Pos: Pos{Start: 3}, Var: id}),
	}}}
	call := func(line int, s string) Stmt {
		return &Do{X: &Call{Pos: Pos{Start: line}, Name: "open", Targets: []FuncID{"open"}, Args: []Arg{{Value: &Text{Pos: Pos{Start: line}, Value: s}}}}}
	}
	caller := &Func{ID: "main", Name: "main", Entry: rules.Script, Body: &Block{List: []Stmt{call(7, "default"), call(8, "")}}}
	found := program(wrapper, caller)
	want := []string{fmt.Sprintf("3:%d:", rules.Param), fmt.Sprintf("7:%d:default", rules.Const)}
	if got := members(found); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v: the guard lets nobody through without an id", got, want)
	}
	for _, b := range found.Bindings {
		if b.Setting != rules.Script {
			t.Errorf("line %d is %v, want script: only main calls open", b.User.Place.Line, b.Setting)
		}
	}
}

// TestOrder checks that the order of the functions changes nothing.
func TestOrder(t *testing.T) {
	build := func() []*Func {
		id := &Var{Name: "id"}
		return []*Func{
			{ID: "a", Name: "a", Body: &Block{List: []Stmt{&Do{X: &Call{Pos: Pos{Start: 1}, Name: "b", Targets: []FuncID{"b"}, Args: []Arg{{Value: &Text{Pos: Pos{Start: 2}, Value: "default"}}}}}}}},
			{ID: "b", Name: "b", Params: []*Var{id}, Body: &Block{List: []Stmt{create(&Read{Pos: Pos{Start: 3}, Var: id})}}},
		}
	}
	forward := build()
	backward := build()
	slices.Reverse(backward)
	if a, b := members(program(forward...)), members(program(backward...)); !slices.Equal(a, b) || len(a) == 0 {
		t.Errorf("got %v one way and %v the other", a, b)
	}
}

package analyzer

import (
	"go/ast"
	"go/types"
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/rules"
)

// ends reports whether a call never comes back: log.Fatal, os.Exit, t.Fatalf,
// and what logging libraries have made of them.
func (l *lowerer) ends(x *ast.CallExpr) bool {
	switch obj := l.object(x.Fun).(type) {
	case *types.Builtin:
		return obj.Name() == "panic"
	case *types.Func:
		if obj.Pkg() == nil || obj.Pkg() == l.pass.Pkg {
			return false
		}
		switch obj.FullName() {
		case "os.Exit", "runtime.Goexit", "(*testing.common).FailNow", "(*testing.common).SkipNow":
			return true
		}
		return strings.HasPrefix(obj.Name(), "Fatal") || strings.HasPrefix(obj.Name(), "Panic") && isLogger(obj.Pkg().Path())
	}
	return false
}

// write lowers library calls that fill in what they are given; nil for others.
func (l *lowerer) write(x *ast.CallExpr, fn *types.Func) flow.Stmt {
	name, pkg := fn.Name(), fn.Pkg().Path()
	switch full := fn.FullName(); {
	case isJSON(pkg) && strings.HasPrefix(name, "Unmarshal") && len(x.Args) == 2:
		return l.fill(x, x.Args[1], l.expr(x.Args[0]))
	case isJSON(pkg) && name == "Decode" && len(x.Args) == 1:
		return l.fill(x, x.Args[0], l.receiver(x))
	case isJSON(pkg) && name == "Encode" && len(x.Args) == 1:
		return l.assignTo(x, &flow.Deref{Pos: l.pos(x), X: l.receiver(x)}, l.value(x.Args[0]))
	case isBinder(fn) && len(x.Args) > 0:
		return l.fill(x, x.Args[len(x.Args)-1], &flow.Source{Pos: l.pos(x), Origin: rules.Client})
	case full == "(net/url.Values).Set", full == "(net/url.Values).Add":
		if key := l.text(x.Args[0]); key != "" {
			return l.assignTo(x, &flow.Field{Pos: l.pos(x), X: l.receiver(x), Name: key}, l.value(x.Args[1]))
		}
	case strings.HasPrefix(name, "StringVar") && isFlags(pkg):
		at := 2
		if strings.HasSuffix(name, "P") {
			at = 3
		}
		if len(x.Args) > at {
			value := l.orDefault(x, &flow.Source{Pos: l.pos(x), Origin: rules.Env, Name: l.text(x.Args[1])}, x.Args[at])
			return l.fill(x, x.Args[0], value)
		}
	}
	return nil
}

func isFlags(pkg string) bool { return pkg == "flag" || pkg == "github.com/spf13/pflag" }

// isBinder recognises what decodes a request into a variable: gin, echo, fiber.
func isBinder(fn *types.Func) bool {
	recv := fn.Signature().Recv()
	if recv == nil || !isRequestType(recv.Type()) {
		return false
	}
	name := fn.Name()
	return strings.HasPrefix(name, "Bind") || strings.HasPrefix(name, "ShouldBind") || strings.HasSuffix(name, "Parser")
}

// fill lowers writing to what a pointer points to.
func (l *lowerer) fill(x *ast.CallExpr, pointer ast.Expr, v flow.Expr) flow.Stmt {
	return l.assignTo(x, &flow.Deref{Pos: l.pos(pointer), X: l.expr(pointer)}, v)
}

func (l *lowerer) assignTo(x *ast.CallExpr, to, v flow.Expr) flow.Stmt {
	return &flow.Assign{Pos: l.pos(x), To: []flow.Expr{to}, Value: v}
}

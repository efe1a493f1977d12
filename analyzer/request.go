package analyzer

import (
	"go/ast"
	"go/types"
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
)

func newRequest(method int) model {
	return func(l *lowerer, x *ast.CallExpr) flow.Expr {
		if len(x.Args) < method+3 {
			return nil
		}
		request := &flow.Request{Pos: l.pos(x), Method: l.value(x.Args[method]), URL: l.value(x.Args[method+1])}
		if !l.isEmpty(x.Args[method+2]) {
			request.Body = l.value(x.Args[method+2])
		}
		return l.withError(x, request)
	}
}

// sent is a request with a fixed method that is sent at once.
func (l *lowerer) sent(x *ast.CallExpr, method string, body ast.Expr) flow.Expr {
	request := &flow.Request{
		Pos: l.pos(x), Method: &flow.Text{Pos: l.pos(x.Fun), Value: method}, URL: l.value(x.Args[0]),
	}
	if body != nil {
		request.Body = l.value(body)
	}
	return l.withError(x, &flow.Send{Pos: l.pos(x), Request: request})
}

func post(l *lowerer, x *ast.CallExpr) flow.Expr {
	if len(x.Args) < 3 {
		return nil
	}
	return l.sent(x, "POST", x.Args[2])
}

func postForm(l *lowerer, x *ast.CallExpr) flow.Expr {
	if len(x.Args) < 2 {
		return nil
	}
	return l.sent(x, "POST", x.Args[1])
}

func get(l *lowerer, x *ast.CallExpr) flow.Expr {
	if len(x.Args) < 1 {
		return nil
	}
	return l.sent(x, "GET", nil)
}

// fluent lowers the requests of libraries that chain calls, as resty does:
// client.R().SetBody(body).SetResult(&out).Post(url). The request is the object
// that the chain passes along.
func (l *lowerer) fluent(x *ast.CallExpr, fn *types.Func) flow.Expr {
	recv := fn.Signature().Recv()
	if recv == nil {
		return nil
	}
	switch name := fn.Name(); name {
	case "SetBody", "SetBodyJsonMarshal", "SetJSONBody":
		if len(x.Args) == 1 {
			return &flow.Request{Pos: l.pos(x), Body: l.value(x.Args[0])}
		}
	case "SetResult", "SetSuccessResult":
		if len(x.Args) == 1 {
			set := l.assignTo(x, &flow.Field{Pos: l.pos(x), X: l.receiver(x), Name: "result"}, l.value(x.Args[0]))
			return &flow.Seq{Pos: l.pos(x), Do: set, X: l.receiver(x)}
		}
	case "SetQueryParam":
		if len(x.Args) == 2 && l.text(x.Args[0]) != "" {
			query := &flow.Field{Pos: l.pos(x), X: l.receiver(x), Name: "query"}
			set := l.assignTo(x, &flow.Field{Pos: l.pos(x), X: query, Name: l.text(x.Args[0])}, l.value(x.Args[1]))
			return &flow.Seq{Pos: l.pos(x), Do: set, X: l.receiver(x)}
		}
	case "Execute":
		if len(x.Args) == 2 && isText(l.typeOf(x.Args[0])) && isText(l.typeOf(x.Args[1])) {
			return l.executed(x, l.value(x.Args[0]), x.Args[1])
		}
	case "Post", "Put", "Patch", "Get", "Delete":
		if len(x.Args) == 1 && isText(l.typeOf(x.Args[0])) && hasMethod(recv.Type(), "SetBody") {
			return l.executed(x, &flow.Text{Pos: l.pos(x.Fun), Value: strings.ToUpper(name)}, x.Args[0])
		}
	default:
		result := fn.Signature().Results()
		if strings.HasPrefix(name, "Set") && result.Len() == 1 && types.Identical(result.At(0).Type(), recv.Type()) {
			return l.receiver(x)
		}
	}
	return nil
}

// executed sends the request that a chain has put together.
func (l *lowerer) executed(x *ast.CallExpr, method flow.Expr, url ast.Expr) flow.Expr {
	part := func(name string) flow.Expr {
		return &flow.Field{Pos: l.pos(x), X: l.receiver(x), Name: name}
	}
	request := &flow.Request{Pos: l.pos(x), Method: method, URL: l.value(url), Body: part("body"), Result: part("result")}
	return l.withError(x, &flow.Send{Pos: l.pos(x), Request: request})
}

func hasMethod(t types.Type, name string) bool {
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, name)
	_, ok := obj.(*types.Func)
	return ok
}

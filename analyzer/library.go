package analyzer

import (
	"go/ast"
	"go/types"
	"path"
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/rules"
)

// model lowers a call of a library function to what the engine knows.
type model func(l *lowerer, x *ast.CallExpr) flow.Expr

// libraryModels are library functions by their full name.
func libraryModels() map[string]model {
	return map[string]model{
		"encoding/json.Marshal":           same(0),
		"encoding/json.MarshalIndent":     same(0),
		"encoding/json.NewDecoder":        same(0),
		"encoding/json.NewEncoder":        same(0),
		"bytes.NewReader":                 same(0),
		"bytes.NewBuffer":                 same(0),
		"bytes.NewBufferString":           same(0),
		"strings.NewReader":               same(0),
		"io.NopCloser":                    same(0),
		"io.ReadAll":                      same(0),
		"io.LimitReader":                  same(0),
		"io/ioutil.ReadAll":               same(0),
		"bufio.NewReader":                 same(0),
		"strings.TrimSpace":               same(0),
		"strings.Trim":                    same(0),
		"strings.TrimSuffix":              same(0),
		"strings.TrimRight":               same(0),
		"strings.TrimLeft":                same(0),
		"strings.TrimPrefix":              same(0),
		"strings.ToLower":                 same(0),
		"strings.ToUpper":                 same(0),
		"strings.Clone":                   same(0),
		"net/url.QueryEscape":             same(0),
		"net/url.PathEscape":              same(0),
		"net/url.Parse":                   parseURL,
		"net/url.JoinPath":                joinPath,
		"path.Join":                       joinPath,
		"fmt.Sprintf":                     sprintf,
		"fmt.Sprint":                      sprint,
		"fmt.Errorf":                      failure,
		"errors.New":                      failure,
		"cmp.Or":                          or,
		"slices.Contains":                 contains,
		"regexp.MustCompile":              pattern,
		"regexp.Compile":                  pattern,
		"regexp.MatchString":              matchText,
		"(*regexp.Regexp).MatchString":    matchPattern,
		"os.Getenv":                       getenv,
		"os.LookupEnv":                    getenv,
		"net/http.NewRequest":             newRequest(0),
		"net/http.NewRequestWithContext":  newRequest(1),
		"net/http.Post":                   post,
		"net/http.PostForm":               postForm,
		"net/http.Get":                    get,
		"net/http.MaxBytesReader":         same(1),
		"(*net/http.Client).Post":         post,
		"(*net/http.Client).PostForm":     postForm,
		"(*net/http.Client).Get":          get,
		"(net/url.Values).Get":            valuesGet,
		"(net/url.Values).Encode":         receiverItself,
		"(*net/url.URL).Query":            queryOf,
		"(*net/url.URL).String":           urlString,
		"(*bytes.Buffer).Bytes":           receiverItself,
		"(*bytes.Buffer).String":          receiverItself,
		"(*strings.Builder).String":       receiverItself,
		"(*net/http.Request).Context":     unfollowed,
		"(*net/http.Request).WithContext": receiverItself,
		"(*net/http.Request).Clone":       receiverItself,
		"(*github.com/gin-gonic/gin.Context).DefaultQuery":    defaultTo(1),
		"(*github.com/gin-gonic/gin.Context).DefaultPostForm": defaultTo(1),
		"(*github.com/gin-gonic/gin.Context).Get":             unfollowed,
		"(*github.com/gin-gonic/gin.Context).MustGet":         unfollowed,
		"(*github.com/gin-gonic/gin.Context).GetString":       unfollowed,
		"(*github.com/gin-gonic/gin.Context).Value":           unfollowed,
		"(github.com/labstack/echo/v4.Context).Get":           unfollowed,
		"(*github.com/gofiber/fiber/v2.Ctx).Locals":           unfollowed,
		"github.com/spf13/viper.GetString":                    setting,
		"(*github.com/spf13/viper.Viper).GetString":           setting,
		"flag.String":                               flagValue(1),
		"(*flag.FlagSet).String":                    flagValue(1),
		"github.com/spf13/pflag.String":             flagValue(1),
		"(*github.com/spf13/pflag.FlagSet).String":  flagValue(1),
		"(*github.com/spf13/pflag.FlagSet).StringP": flagValue(2),
	}
}

// library lowers a call whose meaning is known; nil says that it is not.
func (l *lowerer) library(x *ast.CallExpr, fn *types.Func) flow.Expr {
	if fn.Pkg() == nil || fn.Pkg() == l.pass.Pkg {
		return nil
	}
	if m := l.models[fn.Origin().FullName()]; m != nil {
		return m(l, x)
	}
	if write := l.write(x, fn); write != nil {
		return &flow.Seq{Pos: l.pos(x), Do: write, X: l.withError(x, &flow.Opaque{Pos: l.pos(x)})}
	}
	if isSend(fn) && len(x.Args) == 1 {
		return l.withError(x, &flow.Send{Pos: l.pos(x), Request: l.value(x.Args[0])})
	}
	name, pkg := fn.Name(), fn.Pkg().Path()
	switch {
	case isJSON(pkg) && strings.HasPrefix(name, "Marshal") && len(x.Args) > 0:
		return same(0)(l, x)
	case isRandom(pkg, name):
		return &flow.Source{Pos: l.pos(x), Origin: rules.Random}
	case isLogger(pkg), strings.HasPrefix(pkg, "errors"):
		return &flow.Opaque{Pos: l.pos(x), Parts: l.exprs(x.Args)}
	case name == "Close" && len(x.Args) == 0:
		return &flow.Opaque{Pos: l.pos(x)}
	case len(x.Args) == 1 && (isPointerTo(fn) || isBodyOption(name)):
		return l.value(x.Args[0])
	}
	return l.fluent(x, fn)
}

// isSend recognises whatever sends a request as http.Client does: an interface
// around it, or a client of another library.
func isSend(fn *types.Func) bool {
	s := fn.Signature()
	return fn.Name() == "Do" && s.Params().Len() == 1 && s.Results().Len() == 2 &&
		strings.HasSuffix(types.TypeString(s.Params().At(0).Type(), nil), "http.Request") &&
		types.TypeString(s.Results().At(0).Type(), nil) == "*net/http.Response"
}

func isJSON(pkg string) bool {
	base := path.Base(pkg)
	return strings.Contains(base, "json") || base == "sonic"
}

func isLogger(pkg string) bool {
	switch pkg {
	case "log", "log/slog", "github.com/sirupsen/logrus", "go.uber.org/zap", "github.com/rs/zerolog/log":
		return true
	}
	return false
}

// isRandom recognises what is new each time.
func isRandom(pkg, name string) bool {
	for part := range strings.SplitSeq(pkg, "/") {
		switch part {
		case "uuid", "xid", "ulid", "ksuid", "nanoid", "go-nanoid", "shortuuid":
			return strings.HasPrefix(name, "New") || strings.HasPrefix(name, "Generate") || name == "Must" || name == "Make"
		case "rand":
			return true
		}
	}
	return false
}

// isPointerTo recognises the helpers that make a pointer of a value.
func isPointerTo(fn *types.Func) bool {
	switch fn.Name() {
	case "Ptr", "ToPtr", "Pointer", "PtrTo", "To", "String":
		s := fn.Signature()
		if s.Recv() == nil && s.Params().Len() == 1 && s.Results().Len() == 1 {
			_, isPointer := s.Results().At(0).Type().Underlying().(*types.Pointer)
			return isPointer
		}
	}
	return false
}

// isBodyOption recognises the options that hand a request its body.
func isBodyOption(name string) bool {
	switch name {
	case "WithBody", "WithJSON", "WithJSONBody", "WithBodyJSON", "JSONBody", "BodyJSON":
		return true
	}
	return false
}

// knownField lowers fields of library types that stand for the whole.
func (l *lowerer) knownField(x *ast.SelectorExpr) flow.Expr {
	switch owner := types.TypeString(deref(l.typeOf(x.X)), nil); {
	case owner == "net/http.Response" && x.Sel.Name == "Body",
		owner == "net/http.Request" && (x.Sel.Name == "URL" || x.Sel.Name == "Body" || x.Sel.Name == "Form"):
		return l.expr(x.X)
	case owner == "net/http.Response", owner == "net/http.Request" && x.Sel.Name == "Header":
		return &flow.Opaque{Pos: l.pos(x), Parts: []flow.Expr{l.expr(x.X)}, Peek: true}
	case owner == "net/url.URL" && x.Sel.Name == "RawQuery":
		return &flow.Field{Pos: l.pos(x), X: l.expr(x.X), Name: "query"}
	case owner == "net/url.URL":
		return &flow.Opaque{Pos: l.pos(x), Parts: []flow.Expr{l.expr(x.X)}, Peek: true}
	}
	return nil
}

package analyzer

import (
	"go/types"
	"regexp"
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/rules"
)

// creatorName is how functions are called that create a session.
var creatorName = regexp.MustCompile(`(?i)^(create|open|start|new)\w*session$`)

// hint describes a creator that cannot be seen through: one that the options
// name, or one whose name, package and parameters say what it is.
func (l *lowerer) hint(fn *types.Func) *flow.Hint {
	for _, creator := range l.opts.Creators {
		if creator.Func == fn.Origin().FullName() {
			return &flow.Hint{Call: fn.Name(), Kind: rules.Session, Sure: true, User: flow.Path{Arg: creator.User}, Body: -1}
		}
	}
	recv := fn.Signature().Recv()
	if fn.Pkg() == nil || !creatorName.MatchString(fn.Name()) || recv == nil || !types.IsInterface(recv.Type()) {
		return nil
	}
	params := fn.Signature().Params()
	ofComposio := speaksOfComposio(recv) || strings.Contains(strings.ToLower(fn.Pkg().Path()), "composio")
	h := &flow.Hint{Call: fn.Name(), Kind: rules.Session, User: flow.Path{Arg: -1}, Body: -1}
	for i := range params.Len() {
		p := params.At(i)
		ofComposio = ofComposio || speaksOfComposio(p)
		if shape := l.shape(p.Type()); shape != nil && shape.Fields["user_id"] == nil && hasField(shape, "user_id") {
			h.User, h.Body = flow.Path{Arg: i, Fields: []string{"user_id"}}, i
		} else if isText(p.Type()) && isUserName(p.Name()) {
			h.User = flow.Path{Arg: i}
		}
	}
	if !ofComposio || h.User.Arg < 0 {
		return nil
	}
	return h
}

func hasField(s *flow.Shape, name string) bool {
	_, ok := s.Fields[name]
	return ok
}

func isUserName(name string) bool {
	switch strings.ToLower(strings.ReplaceAll(name, "_", "")) {
	case "userid", "entityid", "user", "uid":
		return true
	}
	return false
}

// speaksOfComposio reports whether a variable's type is from a package, or has a
// name, that says so.
func speaksOfComposio(v *types.Var) bool {
	if v == nil {
		return false
	}
	named, ok := deref(v.Type()).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return false
	}
	return strings.Contains(strings.ToLower(named.Obj().Pkg().Path()+"."+named.Obj().Name()), "composio")
}

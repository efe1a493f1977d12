package script

import (
	"regexp"
	"strings"

	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
)

// aPattern is the path of a pattern that stands in the source of a script.
const aPattern = "RegExp()"

// matched lowers what makes a pattern, or puts a text to one: new RegExp("^[a-z]+$"),
// re.fullmatch(pattern, id), /^[a-z]+$/.test(id), id.match(/^[a-z]+$/). It is nil for
// any other call.
func (l *lowerer) matched(n, fn syntax.Node, path string, args []syntax.Node) flow.Expr {
	if x := l.asked(n, fn, args); x != nil {
		return x
	}
	if len(args) == 0 || !plainValues(args) {
		return nil
	}
	if l.m.python() && path == "re.compile" || !l.m.python() && path == "RegExp" {
		return l.madePattern(n, args)
	}
	object := fn.Child(syntax.FieldObject)
	if how, ok := framework.Matches(l.framework(), path); ok && len(args) == how.Text+1 {
		pattern := object
		if how.Pattern >= 0 {
			pattern = args[how.Pattern]
		}
		return &flow.Match{Pos: l.pos(n), X: l.expr(args[how.Text]), Of: l.patternOf(pattern), Start: how.Start, End: how.End}
	}
	if !l.m.python() && fn.Kind() == syntax.Member && fn.Child(syntax.FieldProperty).Text() == "match" && l.path(args[0]) == aPattern {
		return &flow.Match{Pos: l.pos(n), X: l.expr(object), Of: l.expr(args[0])}
	}
	return nil
}

// asked lowers what a text is asked about itself: id.startsWith("user_"), id.isdigit().
// It is nil for any other call.
func (l *lowerer) asked(n, fn syntax.Node, args []syntax.Node) flow.Expr {
	object, method := fn.Child(syntax.FieldObject), fn.Child(syntax.FieldProperty).Text()
	if fn.Kind() != syntax.Member || len(args) > 1 {
		return nil
	}
	if len(args) == 0 {
		if text := framework.Consists(method); text != "" && l.m.python() {
			return &flow.Match{Pos: l.pos(n), X: l.expr(object), Of: l.exactly(n, text), Start: true, End: true}
		}
		return nil
	}
	how, ok := framework.Holds(method)
	text, fixed := args[0].StringValue()
	if !ok || !fixed || text == "" || l.isList(object) {
		return nil
	}
	return &flow.Match{Pos: l.pos(n), X: l.expr(object), Of: l.exactly(args[0], regexp.QuoteMeta(text)), Start: how.Start, End: how.End}
}

func (l *lowerer) exactly(n syntax.Node, pattern string) flow.Expr {
	return &flow.Pattern{Pos: l.pos(n), X: &flow.Text{Pos: l.pos(n), Value: pattern}}
}

// patternOf lowers a pattern, or the text of one.
func (l *lowerer) patternOf(n syntax.Node) flow.Expr {
	x := l.expr(n)
	if l.path(n) == aPattern || l.path(n) == "re.compile()" {
		return x
	}
	return &flow.Pattern{Pos: l.pos(n), X: x}
}

// madePattern lowers a pattern that is made of a text. Flags that are not written out
// make it one that is not known.
func (l *lowerer) madePattern(n syntax.Node, args []syntax.Node) flow.Expr {
	made := &flow.Pattern{Pos: l.pos(n), X: l.patternText(args[0])}
	if len(args) > 1 {
		flags, ok := args[1].StringValue()
		if made.Flags = knownFlags(flags); !ok {
			made.X = &flow.Opaque{Pos: l.pos(n)}
		}
	}
	return made
}

func (l *lowerer) patternText(n syntax.Node) flow.Expr {
	if n.Kind() != syntax.Regex {
		return l.expr(n)
	}
	text, _ := splitPattern(n.Text())
	return &flow.Text{Pos: l.pos(n), Value: text}
}

// pattern lowers a pattern that is written out: /^[a-z]+$/i.
func (l *lowerer) pattern(n syntax.Node) flow.Expr {
	_, flags := splitPattern(n.Text())
	return &flow.Pattern{Pos: l.pos(n), X: l.patternText(n), Flags: knownFlags(flags)}
}

func splitPattern(text string) (pattern, flags string) {
	end := strings.LastIndexByte(text, '/')
	if end < 1 {
		return "", ""
	}
	return text[1:end], text[end+1:]
}

// knownFlags leaves of the flags of a pattern those that say what matches.
func knownFlags(flags string) string {
	return strings.Map(func(c rune) rune {
		if strings.ContainsRune("ims", c) {
			return c
		}
		return -1
	}, flags)
}

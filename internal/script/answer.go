package script

import (
	"github.com/composiolint/composiolint/internal/flow"
	"github.com/composiolint/composiolint/internal/framework"
	"github.com/composiolint/composiolint/internal/syntax"
)

// answers tells what a call says of how requests are answered: that of a server, or
// of a library of test doubles.
func (l *lowerer) answers(fn syntax.Node, args []syntax.Node) flow.Answering {
	first := ""
	if len(args) > 0 {
		first = l.route(args[0])
	}
	is := framework.Answers(l.framework(), l.path(fn), first)
	if is != framework.AnswersAlways {
		is = max(is, framework.Answers(l.framework(), l.instancePath(fn), first))
	}
	switch is {
	case framework.AnswersAlways:
		return flow.AnswersAlways
	case framework.AnswersByHandler:
		return flow.AnswersByHandler
	}
	return flow.AnswersNothing
}

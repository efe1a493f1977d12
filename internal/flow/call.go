package flow

import (
	"slices"

	"github.com/composiolint/composiolint/internal/composio"
)

// arguments are the values of a call, the receiver first where there is one.
type arguments struct {
	call   *Call
	values []Value
	exprs  []Expr
	// names and spreads say how the arguments are given, where any is given
	// otherwise than by position.
	names   []string
	spreads []Gather
}

func (f *frame) arguments(c *Call) arguments {
	a := arguments{call: c}
	if c.Recv != nil {
		a.add(f.value(c.Recv), c.Recv, "", GatherNone)
	}
	for _, arg := range c.Args {
		a.add(f.value(arg.Value), arg.Value, arg.Name, arg.Spread)
	}
	return a
}

// at is where argument i stands.
func (a arguments) at(i int) Pos {
	if i < len(a.exprs) && a.exprs[i].Span() != (Pos{}) {
		return a.exprs[i].Span()
	}
	return a.call.Pos
}

// call evaluates a call: what is known of the callee, else what its name and
// arguments tell, else nothing.
func (f *frame) call(c *Call) []Value {
	callees := f.callees(c)
	args := f.arguments(c)
	callees.found = f.asked(callees.found, args)
	tied := len(f.ties)
	results, returns := f.perform(callees, args)
	if !returns {
		f.state.dead = true
		return results
	}
	if len(f.ties) == tied && !c.Answers.holds(args) {
		if answer, ok := f.requested(c, callees, args); ok {
			return answer
		}
	}
	if len(f.ties) == tied && c.Hint != nil && (c.Hint.Sure || !callees.all) {
		return f.hinted(args)
	}
	if len(f.ties) == tied && !callees.all {
		f.deferCall(args, f.passedIn(callees.value))
	}
	if !callees.all {
		if c.Looks {
			f.show(args)
		} else {
			f.release(args)
			f.widen(callees.owner)
			f.unplace(callees.owner)
			f.storeAny(callees.owner, c.Pos)
		}
		results = unionAll(results, []Value{f.part(receiver(args).union(callees.owner))})
	}
	return results
}

// holds reports whether a call with these arguments tells how requests are answered.
func (a Answering) holds(args arguments) bool {
	return a == AnswersAlways || a == AnswersByHandler && slices.ContainsFunc(args.values, func(v Value) bool {
		return slices.ContainsFunc(v, func(alt Alt) bool { return alt.Kind == KindFunc })
	})
}

// requested finds the request that a call sends, as it is known or seems to do.
func (f *frame) requested(c *Call, callees callees, args arguments) ([]Value, bool) {
	if callees.sends || c.Sends && !callees.all {
		if answer, ok := f.sends(args); ok {
			return answer, true
		}
	}
	return f.guess(args)
}

// perform does what the callees do, and tells whether any of them returns.
func (f *frame) perform(callees callees, args arguments) (results []Value, returns bool) {
	returns = len(callees.found) == 0 || !callees.all
	f.paired = paired{call: args.call}
	var all [][]Value
	for _, s := range callees.found {
		given := s.given.append(args)
		given.call = args.call
		given = f.fit(s.summary, given.bound(s.recv))
		f.give(given, s.summary)
		answers := f.apply(s.summary, given)
		if callees.all && len(callees.found) == 1 && len(callees.made) == 0 {
			f.ensure(s, given)
			f.pairUp(s.summary, given)
			f.overwrite(s)
		}
		for i, v := range answers {
			answers[i] = f.typed(v, s.class, "")
		}
		all = append(all, answers)
		returns = returns || !s.summary.NoReturn
	}
	f.apart(callees.found, args, all)
	for _, answers := range all {
		results = unionAll(results, answers)
	}
	for _, alt := range callees.made {
		given := args
		if alt.fn != nil {
			given = alt.fn.given.append(args)
			given.call = args.call
		}
		if alt.Kind == KindHandle {
			results = unionAll(results, []Value{f.invoke(composio.Handle(alt.Text), given)})
		} else {
			results = unionAll(results, []Value{f.construct(alt, given)})
		}
		returns = true
	}
	return results, returns
}

// give notes that a callee gets the sessions among its arguments, unless it
// hands them back.
func (f *frame) give(args arguments, s *Summary) {
	for i, v := range args.values {
		if (args.call.Recv == nil || i > 0) && !s.handsBack(i) {
			f.escape(v)
		}
	}
}

func receiver(a arguments) Value {
	if a.call.Recv == nil {
		return nil
	}
	return a.values[0]
}

func unionAll(a, b []Value) []Value {
	for i, v := range b {
		if i < len(a) {
			a[i] = a[i].union(v)
		} else {
			a = append(a, v)
		}
	}
	return a
}

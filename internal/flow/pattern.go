package flow

import (
	"regexp"
	"regexp/syntax"
)

// Patterns that texts are put to.
type (
	// Pattern is the pattern that X says, in the syntax of package regexp, with the
	// flags of that.
	Pattern struct {
		Pos
		X     Expr
		Flags string
	}

	// Match is the condition that X matches the pattern Of: as a whole from its Start,
	// or to its End.
	Match struct {
		Pos
		X, Of      Expr
		Start, End bool
	}
)

// mostInstructions bounds a pattern that is tried on a text.
const mostInstructions = 500

// pattern evaluates a pattern. The text of one that cannot be tried is empty.
func (f *frame) pattern(x *Pattern) Value {
	text, ok := f.value(x.X).text()
	if ok && x.Flags != "" {
		text = "(?" + x.Flags + ")" + text
	}
	if !ok || !tries(text) {
		text = ""
	}
	return Value{{Kind: KindPattern, Text: text}}
}

// tries reports whether a pattern is one of package regexp, and not a large one.
func tries(pattern string) bool {
	parsed, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil {
		return false
	}
	program, err := syntax.Compile(parsed.Simplify())
	return err == nil && len(program.Inst) <= mostInstructions
}

// match narrows a state to where a text matches a pattern, or to where it does not.
func (f *frame) match(s *state, c *Match, truth bool) {
	t := Test{Kind: KindPattern}
	if v := f.within(s, c.Of); len(v) == 1 && v[0].Kind == KindPattern && v[0].Text != "" {
		t.Text = "(?:" + v[0].Text + ")"
		if c.Start {
			t.Text = `\A` + t.Text
		}
		if c.End {
			t.Text += `\z`
		}
	}
	f.restrict(s, c.X, t, truth)
}

// matches tries the pattern of a test on an alternative that is fixed. The second
// result says that the first is certain.
func (a Alt) matches(t Test) (matches, known bool) {
	if a.Kind != KindConst && a.Kind != KindMissing || t.Text == "" {
		return false, false
	}
	text := ""
	if a.Kind == KindConst {
		text = a.Text
	}
	matches, err := regexp.MatchString(t.Text, text)
	return matches, err == nil
}

// untold takes what is fixed for not known: a test has let it through that cannot be
// tried.
func (v Value) untold() Value {
	for i, alt := range v {
		switch alt.Kind {
		case KindConst, KindMissing, KindOmitted:
			v[i] = Alt{Kind: KindUnknown, Guards: alt.Guards}
		}
	}
	return v
}

package sdktest

import (
	"strings"

	"github.com/composiolint/composiolint/internal/syntax"
)

func (x *ecmaThing) calls() []signature {
	var found []signature
	for _, m := range x.methods {
		found = append(found, x.file.signature(m))
	}
	for _, text := range x.types {
		found = append(found, x.file.called(text, 0)...)
	}
	return found
}

// called are the ways to call what is of a type.
func (f *ecmaFile) called(text string, depth int) []signature {
	text = strings.TrimSpace(text)
	if m := indexed.FindStringSubmatch(text); m != nil {
		if x := (&ecmaThing{file: f, types: []string{m[1]}}).all()[m[2]]; x != nil {
			return x.calls()
		}
		return nil
	}
	if end := closing(text); strings.HasPrefix(text, "(") && strings.HasPrefix(strings.TrimSpace(text[end:]), "=>") {
		result := strings.TrimPrefix(strings.TrimSpace(text[end:]), "=>")
		for n := range f.pkg.parse("declare function f" + text[:end] + ":" + result).Descendants() {
			if n.Is(syntax.Signature, syntax.Function) {
				return []signature{f.signature(n)}
			}
		}
	}
	in, name := f.find(bare(text))
	if in == nil || depth > 5 {
		return nil
	}
	for _, declared := range in.declared[name] {
		if m := header.FindStringSubmatch(declared); m != nil && m[1] == "type" {
			_, value := cut(declared, '=')
			return in.called(value, depth+1)
		}
	}
	return nil
}

// signature reads the parameters of a function and what it gives.
func (f *ecmaFile) signature(n syntax.Node) signature {
	s := signature{result: &ecmaThing{file: f, types: []string{n.Child(syntax.FieldReturnType).Text()}}}
	for p := range n.ChildrenIn(syntax.FieldParameter) {
		s.params = append(s.params, parameter{
			name:  p.Child(syntax.FieldName).Text(),
			holds: &ecmaThing{file: f, types: []string{p.Child(syntax.FieldType).Text()}},
		})
	}
	return s
}

// bare is a type's name without what it is made for.
func bare(text string) string {
	name, _, _ := strings.Cut(strings.TrimSpace(text), "<")
	// A provider is whatever the client was made with; this is the one it has
	// where none is given.
	if name == "TProvider" {
		return "OpenAIProvider"
	}
	return name
}

// generics is the place in a declaration behind the name and what stands in < >.
func generics(name, text string) int {
	if strings.HasPrefix(text[len(name):], "<") {
		return len(name) + closing(text[len(name):])
	}
	return len(name)
}

// closing is the place behind the bracket that closes the first one.
func closing(text string) int {
	depth := 0
	for i := range len(text) {
		switch text[i] {
		case '(', '[', '{', '<':
			depth++
		case ')', ']', '}':
			depth--
		case '>':
			if i > 0 && text[i-1] == '=' {
				continue
			}
			depth--
		}
		if depth == 0 {
			return i + 1
		}
	}
	return len(text)
}

// split parts a text where a sign stands outside of all brackets.
func split(text string, sign byte) []string {
	var parts []string
	start := 0
	for i := 0; i < len(text); {
		switch text[i] {
		case '(', '[', '{', '<':
			i += closing(text[i:])
		case sign:
			if part := strings.TrimSpace(text[start:i]); part != "" {
				parts = append(parts, part)
			}
			i++
			start = i
		default:
			i++
		}
	}
	return append(parts, strings.TrimSpace(text[start:]))
}

// cut parts a declaration at the first such sign outside of all brackets.
func cut(text string, sign byte) (before, after string) {
	for i := 0; i < len(text); {
		switch {
		case text[i] == sign:
			return strings.TrimSpace(text[:i]), strings.TrimSuffix(strings.TrimSpace(text[i+1:]), ";")
		case strings.IndexByte("([{<", text[i]) >= 0:
			i += closing(text[i:])
		default:
			i++
		}
	}
	return text, ""
}

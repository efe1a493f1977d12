package syntax

import "strings"

// templateString makes a String of a template that has no parts, and fills the
// gaps between the parts of others with Fragments.
func templateString(b *builder, at int, f Field) {
	n := b.open(Template, f, at)
	b.fragments(at, b.raw[at].start+1, b.raw[at].end-1, 0)
	b.close(n)
	if b.nodes[n].size == 1 || b.nodes[n].size == 2 && b.nodes[n+1].kind == Fragment {
		b.nodes = b.nodes[:n]
		b.leaf(String, f, at)
	}
}

// fragments adds the expressions in a text and what stands between them, from
// start to end, where the quotes are.
func (b *builder) fragments(at int, start, end uint32, flags Flags) {
	for i := range b.parts(at) {
		if b.shape(i).kind != substitution {
			continue
		}
		b.fragment(start, b.raw[i].start, flags)
		start = b.raw[i].end
		for part := range b.parts(i) {
			b.node(part, FieldNone)
			break // what follows says how to format it
		}
	}
	b.fragment(start, end, flags)
}

func (b *builder) fragment(start, end uint32, flags Flags) {
	if start < end {
		b.nodes = append(b.nodes, record{kind: Fragment, start: start, end: end, flags: flags, size: 1})
	}
}

// pythonString is a String, or a Template when it is an f-string with parts.
func pythonString(b *builder, at int, f Field) {
	if !b.hasSubstitution(at) {
		b.leaf(String, f, at)
		return
	}
	n := b.open(Template, f, at)
	b.pythonFragments(at)
	b.close(n)
}

func (b *builder) hasSubstitution(at int) bool {
	for i := range b.parts(at) {
		if b.shape(i).kind == substitution {
			return true
		}
	}
	return false
}

func (b *builder) pythonFragments(at int) {
	r := &b.raw[at]
	prefix, quote := pythonQuote(b.source[r.start:r.end])
	start, end := r.start+uint32(len(prefix)+quote), r.end
	if int(end-start) >= quote {
		end -= uint32(quote)
	}
	var flags Flags
	if strings.ContainsAny(prefix, "rR") {
		flags = FlagRaw
	}
	b.fragments(at, start, end, flags)
}

// pythonQuote splits off the letters before the quotes and counts the quotes.
func pythonQuote(text string) (prefix string, quote int) {
	i := strings.IndexAny(text, `"'`)
	if i < 0 {
		return "", 0
	}
	if rest := text[i:]; len(rest) >= 6 && rest[0] == rest[1] && rest[1] == rest[2] {
		return text[:i], 3
	}
	return text[:i], 1
}

// joinedStrings is "a" f"b{c}": one text with the parts of all.
func joinedStrings(b *builder, at int, f Field) {
	n := b.open(Template, f, at)
	for i := range b.parts(at) {
		if b.hasSubstitution(i) {
			b.pythonFragments(i)
		} else {
			b.node(i, FieldNone)
		}
	}
	b.close(n)
}

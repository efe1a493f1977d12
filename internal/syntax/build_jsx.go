package syntax

import (
	"unicode"
	"unicode/utf8"
)

// jsxElement is <a>...</a>. The text between the tags is left out.
func jsxElement(b *builder, at int, f Field) {
	n := b.open(JSXElement, f, at)
	for i := range b.parts(at) {
		if b.shape(i).kind == jsxTag {
			b.jsxTag(i)
		} else {
			b.node(i, FieldNone)
		}
	}
	b.close(n)
}

// jsxSelfClosing is <a/>.
func jsxSelfClosing(b *builder, at int, f Field) {
	n := b.open(JSXElement, f, at)
	b.jsxTag(at)
	b.close(n)
}

// jsxTag adds name and attributes. A name in lower case is an element of the
// browser, no variable.
func (b *builder) jsxTag(at int) {
	for i := range b.parts(at) {
		n := b.node(i, b.raw[i].field)
		if b.raw[i].field != FieldName || n == len(b.nodes) || b.nodes[n].kind != Identifier {
			continue
		}
		if first, _ := utf8.DecodeRuneInString(b.source[b.nodes[n].start:]); unicode.IsLower(first) {
			b.nodes[n].kind = Name
		}
	}
}

// jsxAttribute is a, a="b" or a={b}. Strings have no escapes here.
func jsxAttribute(b *builder, at int, f Field) {
	n := b.open(JSXAttribute, f, at)
	own := FieldName
	for i := range b.parts(at) {
		part := b.node(i, own)
		own = FieldValue
		if part < len(b.nodes) && b.nodes[part].kind == String {
			b.nodes[part].flags |= FlagRaw
		}
	}
	b.close(n)
}

// strayTag is a tag without its element, as errors leave it.
func strayTag(b *builder, at int, f Field) {
	n := b.open(Other, f, at)
	b.jsxTag(at)
	b.close(n)
}

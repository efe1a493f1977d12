package syntax

import "strings"

// String writes the node as an S-expression, for tests and for people who write
// a lowering. A name that is looked up stands as it is; one that is not has a
// dot before it, a type a colon, a fragment a tilde; what is damaged has an
// exclamation mark.
func (n Node) String() string {
	var out strings.Builder
	n.write(&out)
	return out.String()
}

func (n Node) write(out *strings.Builder) {
	if n.Field() != FieldNone {
		out.WriteString(n.Field().String() + "=")
	}
	if n.Has(FlagDamaged) {
		out.WriteByte('!')
	}
	switch n.Kind() {
	case Identifier, Number, String:
		out.WriteString(n.Text())
	case Name:
		out.WriteString("." + n.Text())
	case TypeName, Type, ModulePath:
		out.WriteString(":" + n.Text())
	case Fragment:
		out.WriteString("~" + n.Text())
	default:
		n.writeInner(out)
	}
}

func (n Node) writeInner(out *strings.Builder) {
	out.WriteString("(" + n.Kind().String())
	if n.Op() != OpNone {
		out.WriteString(" " + n.Op().String())
	}
	if flags := n.Flags() &^ FlagDamaged; flags != 0 {
		out.WriteString(" [" + flags.String() + "]")
	}
	for c := range n.Children() {
		out.WriteByte(' ')
		c.write(out)
	}
	out.WriteByte(')')
}

package syntax

// Flags are the small facts about a node that have no node of their own.
type Flags uint32

const (
	FlagDamaged        Flags = 1 << iota // an error stands in this subtree
	FlagTruncated                        // nested too deep: what was inside is not here
	FlagOptional                         // a?.b, a?.(), a?: T
	FlagAsync                            // async function, for await, async with
	FlagStar                             // a generator, yield*, yield from, export *, from x import *
	FlagRest                             // a parameter that takes the rest: ...a, *a
	FlagKeywords                         // **a, as a parameter or as a Spread
	FlagKeywordOnly                      // a parameter behind the star
	FlagPositionalOnly                   // a parameter before the slash
	FlagStatic                           // a class member of the class itself
	FlagAccess                           // private, public, readonly: makes a parameter a field
	FlagShorthand                        // the pair of {a}
	FlagDeclares                         // the loop makes its variable
	FlagTypeOnly                         // import type, export type
	FlagDefault                          // export default
	FlagRaw                              // backslashes in the text mean themselves
	FlagRequire                          // import a = require("a")
	FlagGetter
	FlagSetter
	flagCount = iota
)

var flagNames = [flagCount]string{
	"damaged", "truncated", "optional", "async", "star", "rest", "keywords", "keywordOnly",
	"positionalOnly", "static", "access", "shorthand", "declares", "typeOnly", "default", "raw", "require",
	"getter", "setter",
}

func (f Flags) String() string {
	text := ""
	for i, name := range flagNames {
		if f&(1<<i) == 0 {
			continue
		}
		if text != "" {
			text += "+"
		}
		text += name
	}
	return text
}

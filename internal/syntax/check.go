package syntax

import (
	"errors"
	"fmt"
)

// Bounds of what is read at all. Beyond them both parsers need memory by the
// gigabyte or never end, and no person wrote the file.
const (
	maxSource  = 1 << 20
	maxNesting = 5_000
	maxAngles  = 100
)

// What Parse refuses to read.
var (
	ErrTooLarge = errors.New("too large")
	ErrTooDeep  = errors.New("nested too deep")
)

// check looks at a text before a parser does.
func check(language Language, text []byte) error {
	if len(text) > maxSource {
		return fmt.Errorf("%w: %d bytes, and the limit is %d; leave the file out, or split it",
			ErrTooLarge, len(text), maxSource)
	}
	brackets, angles := nesting(text)
	if brackets > maxNesting {
		return fmt.Errorf("%w: more than %d brackets in each other; leave the file out", ErrTooDeep, maxNesting)
	}
	if language != Python && angles > maxAngles {
		return fmt.Errorf("%w: more than %d times < and nothing that closes one; leave the file out", ErrTooDeep, maxAngles)
	}
	return nil
}

// nesting counts how many brackets are open at once at most, and the longest
// chain of < with little but names between. It does not know strings from code,
// and so can be fooled; then there is still the clock.
func nesting(text []byte) (brackets, angles int) {
	open, chain := 0, 0
	for _, c := range text {
		switch c {
		case '(', '[', '{':
			open++
			brackets = max(brackets, open)
		case ')', ']', '}':
			open = max(open-1, 0)
		}
		switch c {
		case '<':
			chain++
			angles = max(angles, chain)
		case '>', ';', ')', '}', '\'', '"', '`':
			chain = 0
		}
	}
	return brackets, angles
}

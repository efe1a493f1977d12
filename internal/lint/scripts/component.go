package scripts

import (
	"bytes"
	"slices"

	"github.com/composiolint/composiolint/internal/snippet"
	"github.com/composiolint/composiolint/internal/syntax"
)

// component makes one program of the script blocks of a component: they share
// their names.
func component(blocks []snippet.Snippet) []snippet.Snippet {
	if len(blocks) < 2 {
		return blocks
	}
	whole := blocks[0]
	for _, b := range blocks[1:] {
		whole.Text = append(append(bytes.Clone(whole.Text), '\n'), b.Text...)
		whole.Lines = append(slices.Clip(whole.Lines), b.Lines...)
		if b.Language != syntax.JavaScript {
			whole.Language = b.Language
		}
	}
	return []snippet.Snippet{whole}
}

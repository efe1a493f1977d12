package snippet

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/composiolint/composiolint/internal/charset"
	"github.com/composiolint/composiolint/internal/syntax"
)

// Notebook gives the code of a Jupyter notebook, of format 3 or 4: all its cells in
// one snippet, as they share their names. There is none if the notebook is in a
// language that is not read or has no code. What IPython understands and Python does
// not is left out.
//
// The error of what is no notebook says what is wrong with it.
func Notebook(file []byte) ([]Snippet, error) {
	text := charset.Text(file)
	r := newReader(text)
	n := notebook{reader: r}
	if err := r.object(n.member); err != nil {
		return nil, fmt.Errorf("reading notebook: %w: open it in Jupyter and save it", err)
	}
	language, ok := n.language()
	if !ok {
		return nil, nil
	}
	at := newCursor(text)
	var lines []line
	for _, c := range n.cells {
		if c.kind != "code" {
			continue
		}
		code := c.lines(at)
		if language == syntax.Python {
			code = withoutMagic(code)
		}
		lines = append(lines, code...)
	}
	if len(lines) == 0 {
		return nil, nil
	}
	return []Snippet{newSnippet(language, lines)}, nil
}

// notebook is what there is of a notebook.
type notebook struct {
	*reader
	cells []cell
	// kernel and info name the language: what runs the cells, and what ran them.
	kernel, info string
}

// cell is a cell, with the strings that make up its source.
type cell struct {
	kind   string
	source []literal
}

// language tells the language of the notebook, and whether it is read.
func (n *notebook) language() (syntax.Language, bool) {
	language, ok := languages[strings.ToLower(cmp.Or(n.kernel, n.info, "python"))]
	return language, ok
}

func (n *notebook) member(key string) error {
	switch key {
	case "cells":
		return n.array(n.cell)
	case "worksheets": // of format 3
		return n.array(func() error { return n.object(n.worksheet) })
	case "metadata":
		return n.object(n.metadata)
	}
	return n.skip()
}

func (n *notebook) worksheet(key string) error {
	if key == "cells" {
		return n.array(n.cell)
	}
	return n.skip()
}

func (n *notebook) metadata(key string) error {
	var name string
	var into *string
	switch key {
	case "kernelspec":
		name, into = "language", &n.kernel
	case "language_info":
		name, into = "name", &n.info
	default:
		return n.skip()
	}
	return n.object(func(key string) error {
		if key != name {
			return n.skip()
		}
		var err error
		*into, err = n.text()
		return err
	})
}

func (n *notebook) cell() error {
	var c cell
	err := n.object(func(key string) error {
		var err error
		switch key {
		case "cell_type":
			c.kind, err = n.text()
		case "source", "input": // the latter in format 3
			c.source, err = n.strings()
		default:
			err = n.skip()
		}
		return err
	})
	n.cells = append(n.cells, c)
	return err
}

// lines gives the lines of a cell. The strings are one text: where a line ends, only
// line feeds tell.
func (c cell) lines(at *cursor) []line {
	var w writer
	for _, l := range c.source {
		l.write(&w, at)
	}
	return w.lines
}

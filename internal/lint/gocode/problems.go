package gocode

import (
	"bytes"
	"errors"
	"io/fs"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/composiolint/composiolint/internal/report"
	"github.com/composiolint/composiolint/rules"
)

// problems are what could not be linted. The go command, the parser and the type
// checker tell of the same trouble, and they do it for each variant of a package:
// of each line the first is kept.
type problems struct {
	list []report.Error
	said map[report.Error]bool
}

func (ps *problems) add(place rules.Place, message string) {
	e := report.Error{Place: place, Message: strings.TrimSpace(message)}
	key := e
	if place.Line > 0 {
		key = report.Error{Place: rules.Place{File: place.File, Line: place.Line}}
	}
	if ps.said == nil {
		ps.said = map[report.Error]bool{}
	}
	if !ps.said[key] {
		ps.said[key] = true
		ps.list = append(ps.list, e)
	}
}

func (ps *problems) addFile(path, message string) {
	ps.add(rules.Place{File: path}, message)
}

// addAll adds what parser and type checker said. They count columns in bytes.
func (ps *problems) addAll(list []report.Error) {
	for _, e := range list {
		e.Place.Column = codePoint(e.Place)
		ps.add(e.Place, e.Message)
	}
}

// addCommand adds why the go command failed in dir.
func (ps *problems) addCommand(dir string, err error) {
	placed := false
	for line := range strings.Lines(err.Error()) {
		if place, rest := parsePlace(dir, strings.TrimSpace(line)); place.Line > 0 {
			ps.add(place, rest)
			placed = true
		}
	}
	if !placed {
		ps.addFile(dir, strings.TrimPrefix(err.Error(), "go: "))
	}
}

// addListed adds what the go command says is wrong with the packages asked for
// and with what these import.
func (ps *problems) addListed(u unit, all []*listed) {
	asked := map[string]bool{}
	for _, p := range all {
		if !p.DepOnly {
			asked[p.Dir] = true
		}
	}
	for _, p := range all {
		if p.Error == nil {
			continue
		}
		place, _ := parsePlace(u.dir, p.Error.Pos+": ")
		if p.DepOnly && !asked[filepath.Dir(place.File)] {
			continue
		}
		if place.File == "" {
			place.File = p.Dir
		}
		ps.add(place, p.Error.Err)
	}
}

var positioned = regexp.MustCompile(`^(.+?):(\d+)(?::(\d+))?: (.*)$`)

// parsePlace takes a place off the front of a message, if one is there. The
// place may be relative to dir.
func parsePlace(dir, message string) (rules.Place, string) {
	match := positioned.FindStringSubmatch(message)
	if match == nil {
		return rules.Place{}, message
	}
	place := rules.Place{File: filepath.FromSlash(match[1])}
	if !filepath.IsAbs(place.File) {
		place.File = filepath.Join(dir, place.File)
	}
	// The expression lets only digits through; too many of them are no place.
	place.Line, _ = strconv.Atoi(match[2])
	place.Column, _ = strconv.Atoi(match[3])
	return place, match[4]
}

// codePoint gives the column of a place whose column counts bytes.
func codePoint(p rules.Place) int {
	if p.Column <= 1 {
		return p.Column
	}
	source, err := read(p.File, nil)
	if err != nil {
		return p.Column
	}
	lines := bytes.SplitN(source, []byte("\n"), p.Line+1)
	if p.Line > len(lines) || p.Column-1 > len(lines[p.Line-1]) {
		return p.Column
	}
	return utf8.RuneCount(lines[p.Line-1][:p.Column-1]) + 1
}

// cause leaves out of an error what its place says already.
func cause(err error) string {
	if path := new(fs.PathError); errors.As(err, &path) {
		return path.Err.Error()
	}
	return err.Error()
}

package report

import (
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/composiolint/composiolint/internal/charset"
)

// sources reads the lines that findings stand on. A file that cannot be read has
// none: a report without excerpts is better than no report.
type sources struct {
	dir   string
	lines map[string][]string
	last  cursor
}

// cursor is a place in a line. Findings are sorted, and a line can be very long: what
// was counted for one finding need not be counted for the next.
type cursor struct {
	file                 string
	line, points, offset int
}

func newSources(dir string) *sources {
	return &sources{dir: dir, lines: map[string][]string{}}
}

// line gives line n of file, counting from 1, and whether there is one.
func (s *sources) line(file string, n int) (string, bool) {
	lines, ok := s.lines[file]
	if !ok {
		path := filepath.FromSlash(file)
		if !filepath.IsAbs(path) {
			path = filepath.Join(s.dir, path)
		}
		if data, err := os.ReadFile(path); err == nil {
			lines = strings.Split(string(charset.Text(data)), "\n")
		}
		s.lines[file] = lines
	}
	if n < 1 || n > len(lines) {
		return "", false
	}
	return strings.TrimSuffix(lines[n-1], "\r"), true
}

// rest gives line n of file behind a number of code points.
func (s *sources) rest(file string, n, points int) (string, bool) {
	line, ok := s.line(file, n)
	if !ok {
		return "", false
	}
	c := s.last
	if c.file != file || c.line != n || c.points > points {
		c = cursor{file: file, line: n}
	}
	for c.points < points && c.offset < len(line) {
		_, size := utf8.DecodeRuneInString(line[c.offset:])
		c.offset += size
		c.points++
	}
	s.last = c
	return line[c.offset:], true
}

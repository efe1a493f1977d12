package report

import (
	"os"
	"path/filepath"
	"strings"
)

// sources reads the lines that findings stand on. A file that cannot be read has
// none: a report without excerpts is better than no report.
type sources struct {
	dir   string
	lines map[string][]string
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
			lines = strings.Split(string(data), "\n")
		}
		s.lines[file] = lines
	}
	if n < 1 || n > len(lines) {
		return "", false
	}
	return strings.TrimSuffix(lines[n-1], "\r"), true
}

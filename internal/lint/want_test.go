package lint

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// A want is what a fixture expects on one of its lines: a finding that reads
// RULE: MESSAGE.
type want struct {
	file    string // slash-separated, below the fixture
	line    int
	pattern *regexp.Regexp
}

// scriptExtensions are those of the files that can hold code in TypeScript,
// JavaScript or Python.
var scriptExtensions = []string{
	".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs", ".py", ".ipynb", ".md", ".vue",
}

// wantComment begins an expectation. It stands at the end of its line.
var wantComment = regexp.MustCompile("(?://|#) want ([\"`].*)$")

// readWants gives what the file below dir expects.
func readWants(dir, file string) ([]want, error) {
	text, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(file)))
	if err != nil {
		return nil, fmt.Errorf("reading the expectations of a fixture: %w", err)
	}
	return parseWants(file, string(text))
}

// parseWants reads the want comments of a text.
func parseWants(file, text string) ([]want, error) {
	var wants []want
	for i, line := range strings.Split(text, "\n") {
		if filepath.Ext(file) == ".ipynb" {
			line = cellLine(line)
		}
		patterns, err := wantPatterns(line)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, i+1, err)
		}
		for _, pattern := range patterns {
			wants = append(wants, want{file, i + 1, pattern})
		}
	}
	return wants, nil
}

// wantPatterns reads the want comment of a line, if it has one.
func wantPatterns(line string) ([]*regexp.Regexp, error) {
	comment := wantComment.FindStringSubmatch(strings.TrimSpace(line))
	if comment == nil {
		return nil, nil
	}
	var patterns []*regexp.Regexp
	for rest := comment[1]; rest != ""; rest = strings.TrimSpace(rest) {
		quoted, err := strconv.QuotedPrefix(rest)
		if err != nil {
			return nil, fmt.Errorf("this is no quoted pattern: %s", rest)
		}
		rest = rest[len(quoted):]
		text, err := strconv.Unquote(quoted)
		if err != nil {
			return nil, fmt.Errorf("the pattern %s: %w", quoted, err)
		}
		if rule, _, ok := strings.Cut(text, ": "); !ok || rule == "" {
			return nil, fmt.Errorf("the pattern %s does not begin with a rule", quoted)
		}
		pattern, err := regexp.Compile(text)
		if err != nil {
			return nil, fmt.Errorf("the pattern %s: %w", quoted, err)
		}
		patterns = append(patterns, pattern)
	}
	return patterns, nil
}

// cellLine gives the line of code that a line of a notebook's JSON holds, or "".
func cellLine(line string) string {
	var code string
	if json.Unmarshal([]byte(strings.TrimSuffix(strings.TrimSpace(line), ",")), &code) != nil {
		return ""
	}
	return code
}

func TestParseWants(t *testing.T) {
	tests := []struct {
		file, text string
		want       string // line=pattern, with spaces between
		err        string
	}{
		{file: "a.ts", text: "create('x');\n"},
		{file: "a.ts", text: "create('x'); // want \"r: m\"", want: "1=r: m"},
		{file: "a.ts", text: "\ncreate('x'); // want `r: \"m\"`  `s: n`  \r\n", want: `2=r: "m" 2=s: n`},
		{file: "a.ts", text: "get('https://x.dev'); // want `r: m`", want: "1=r: m"},
		{file: "a.ts", text: "// people want \"more\"\n// want is a word"},
		{file: "a.py", text: "create()  # want `r: (a|b)`\n\ncreate()  # want `s: n`", want: "1=r: (a|b) 3=s: n"},
		{file: "a.md", text: "# want nothing\n\n```ts\ncreate() // want `r: m`\n```", want: "4=r: m"},
		{file: "a.ipynb", text: "{\n \"source\": [\n  \"create(\\\"x\\\")  # want `r: m`\\n\",\n  \"# want `s: n`\"\n ]\n}", want: "3=r: m 4=s: n"},
		{file: "a.ts", text: "create() // want \"r: m", err: "a.ts:1: this is no quoted pattern"},
		{file: "a.ts", text: "create() // want `r: m` and more", err: "a.ts:1: this is no quoted pattern: and more"},
		{file: "a.py", text: "\ncreate() # want `m`", err: "a.py:2: the pattern `m` does not begin with a rule"},
		{file: "a.ts", text: "create() // want `r: (`", err: "a.ts:1: the pattern"},
	}
	for _, test := range tests {
		wants, err := parseWants(test.file, test.text)
		if test.err != "" || err != nil {
			if test.err == "" || err == nil || !strings.Contains(err.Error(), test.err) {
				t.Errorf("%q: error %v", test.text, err)
			}
			continue
		}
		var got []string
		for _, w := range wants {
			got = append(got, fmt.Sprintf("%d=%s", w.line, w.pattern))
		}
		if got := strings.Join(got, " "); got != test.want {
			t.Errorf("%q: wants %s, not %s", test.text, got, test.want)
		}
	}
}

package drivers

import (
	"encoding/json"
	"errors"
	"io"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// vetJSON gives what go vet finds with the given flags.
func vetJSON(t *testing.T, work workspace, flags ...string) []finding {
	t.Helper()
	out := vet(t, work, append(flags, "-json")...)
	out.must(t, 0)
	var found []finding
	// One object for each package, between lines that begin with #.
	objects := json.NewDecoder(strings.NewReader(regexp.MustCompile(`(?m)^#.*$`).ReplaceAllString(out.stdout, "")))
	for {
		var packages map[string]map[string]json.RawMessage
		err := objects.Decode(&packages)
		if errors.Is(err, io.EOF) {
			return found
		}
		if err != nil {
			t.Fatalf("%v\n%s%s", err, out.stdout, out.stderr)
		}
		for path, rules := range packages {
			for rule, raw := range rules {
				var diagnostics []struct{ Posn string }
				if err := json.Unmarshal(raw, &diagnostics); err != nil {
					t.Fatalf("%s: %s: %s", path, rule, raw)
				}
				for _, d := range diagnostics {
					file, line := position(t, d.Posn)
					found = append(found, finding{work.rel(t, file), line, rule})
				}
			}
		}
	}
}

// vet runs go vet with the go command's own cache: what it keeps of a vettool is
// under the content of the tool.
func vet(t *testing.T, work workspace, flags ...string) output {
	t.Helper()
	args := append([]string{"vet", "-vettool=" + tool}, flags...)
	return command(t, work.dir, "go", append(args, work.modules...)...)
}

// position takes FILE:LINE:COLUMN apart.
func position(t *testing.T, posn string) (string, int) {
	t.Helper()
	place := regexp.MustCompile(`^(.*):(\d+):\d+$`).FindStringSubmatch(posn)
	if place == nil {
		t.Fatalf("%q is no position", posn)
	}
	line, _ := strconv.Atoi(place[2]) // the pattern has digits only
	return place[1], line
}

func TestVetRules(t *testing.T) {
	work := corpus(t)
	var one, others []finding
	for _, f := range wanted(t, work) {
		if f.rule == "shareduserid" {
			one = append(one, f)
		} else {
			others = append(others, f)
		}
	}
	t.Run("one on", func(t *testing.T) { compare(t, vetJSON(t, work, "-shareduserid"), one) })
	t.Run("one off", func(t *testing.T) { compare(t, vetJSON(t, work, "-shareduserid=false"), others) })
}

// TestVetText checks the output for people, and that go vet -fix, which has nothing
// to fix, leaves the files alone.
func TestVetText(t *testing.T) {
	work := desk(t)
	vet(t, work).must(t, 1, `desk.go:9:14: shareduserid: user id "default" is shared`)

	file := filepath.Join(work.dir, "desk.go")
	before := read(t, file)
	vet(t, work, "-fix").must(t, 0)
	if read(t, file) != before {
		t.Errorf("go vet -fix changed the file:\n%s", read(t, file))
	}
}

// TestGoTool uses composiolint as a tool of the module that it vets.
func TestGoTool(t *testing.T) {
	work := desk(t)
	write(t, filepath.Join(work.dir, "go.sum"), read(t, filepath.Join(root, "go.sum")))
	const module = "github.com/composiolint/composiolint"
	for _, args := range [][]string{
		{"mod", "edit", "-replace=" + module + "=" + root},
		{"get", "-tool", module + "/cmd/composiolint"},
	} {
		command(t, work.dir, "go", args...).must(t, 0)
	}
	path := command(t, work.dir, "go", "tool", "-n", "composiolint")
	path.must(t, 0)
	command(t, work.dir, "go", "vet", "-vettool="+strings.TrimSpace(path.stdout), "./...").must(t, 1, "desk.go:9:14: shareduserid: ")
	command(t, work.dir, "go", "tool", "composiolint", "./...").must(t, 1, "desk.go:9:14: error: ")
}

package sdktest

import (
	"cmp"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/composiolint/composiolint/internal/composio"
)

var versionForm = regexp.MustCompile(`^([\d.]+?)(?:[-.]?(alpha|beta|a|b|rc)\.?(\d+))?$`)

// compare orders two versions as npm and pip do.
func compare(t *testing.T, a, b string) int {
	t.Helper()
	x, y := parts(t, a), parts(t, b)
	for i := range x {
		if c := cmp.Compare(x[i], y[i]); c != 0 {
			return c
		}
	}
	return 0
}

// parts are the numbers of a version: three of the release, the rank of what
// comes before it, and the number of that.
func parts(t *testing.T, version string) [5]int {
	t.Helper()
	m := versionForm.FindStringSubmatch(version)
	if m == nil {
		t.Fatalf("read the version %q: it is none; correct the catalogue", version)
	}
	number := [5]int{3: map[string]int{"": 3, "rc": 2, "b": 1, "beta": 1}[m[2]]}
	number[4], _ = strconv.Atoi(m[3])
	for i, n := range strings.Split(m[1], ".") {
		number[i], _ = strconv.Atoi(n)
	}
	return number
}

// covers tells whether the catalogue says that a version has a call.
func covers(t *testing.T, c *composio.Call, version string) bool {
	t.Helper()
	return (c.Since == "" || compare(t, c.Since, version) <= 0) && (c.Until == "" || compare(t, version, c.Until) <= 0)
}

func TestCompare(t *testing.T) {
	ordered := []string{"0.1.0-alpha.9", "0.1.0-alpha.37", "0.1.13", "0.2.6", "0.2.7-alpha.4", "0.2.7", "0.13.0", "1.0.0-beta.1", "1.0.0", "2.0.0rc9", "2.0.0rc22", "2.0.0"}
	for i, a := range ordered {
		for j, b := range ordered {
			if got, want := compare(t, a, b), cmp.Compare(i, j); got != want {
				t.Errorf("compare(%s, %s) = %d, want %d", a, b, got, want)
			}
		}
	}
}

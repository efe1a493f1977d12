package framework

import (
	"slices"
	"strings"
	"testing"
)

func TestExpand(t *testing.T) {
	for pattern, want := range map[string]string{
		"a.b":             "a.b",
		"a.{b,c}":         "a.b a.c",
		"{,*.}a":          "a *.a",
		"{a{,.b},c}.{d,}": "a.d a. a.b.d a.b. c.d c.",
	} {
		if got := strings.Join(expand(pattern), " "); got != want {
			t.Errorf("expand(%q) = %q, want %q", pattern, got, want)
		}
	}
}

func TestGlob(t *testing.T) {
	for _, c := range []struct {
		pattern, s string
		want       bool
	}{
		{"a.b", "a.b", true},
		{"a.b", "a.bc", false},
		{"*.b", "a.b", true},
		{"*.b", "b", false},
		{"a*.b", "a().c().b", true},
		{"a*.b", "a.b", true},
		{"*", "", true},
		{"do_*", "do_GET", true},
		{"*a*b", "xaab", true},
		{"*a*b", "xbbc", false},
	} {
		if got := glob(c.pattern, c.s); got != c.want {
			t.Errorf("glob(%q, %q) = %v", c.pattern, c.s, got)
		}
	}
}

func TestMostSpecificRowWins(t *testing.T) {
	rows := newTable([]row[int]{
		{"*.on", "", 1},
		{"socket.on", "*", 2},
		{"socket.on", "{close,error}", 3},
		{"*.on", "message", 4},
		{"net.*", "", 5},
	})
	for _, c := range []struct {
		path, when string
		want       int
	}{
		{"x.on", "", 1},
		{"x.on", "message", 4},
		{"socket.on", "message", 2},
		{"socket.on", "close", 3},
		{"net.off", "", 5},
		{"off", "", 0},
	} {
		if got, _ := rows.find(c.path, c.when); got != c.want {
			t.Errorf("find(%q, %q) = %d, want %d", c.path, c.when, got, c.want)
		}
	}
}

// Every pattern is whole, matches what it spells, and stands in one row only.
func TestTables(t *testing.T) {
	for language, tables := range known {
		k := tables()
		checkTable(t, language, "values", k.values)
		checkTable(t, language, "getters", k.getters)
		checkTable(t, language, "registers", k.registers)
		checkTable(t, language, "keywords", k.keywords)
		checkTable(t, language, "decorators", k.decorators)
		checkTable(t, language, "types", k.types)
		checkTable(t, language, "injections", k.injections)
		checkTable(t, language, "bases", k.bases)
		checkTable(t, language, "passes", k.passes)
		checkTable(t, language, "keeps", k.keeps)
		checkTable(t, language, "settings", k.settings)
		checkTable(t, language, "declared", k.declared)
		checkTable(t, language, "options", k.options)
		checkTable(t, language, "dispatches", k.dispatches)
		checkTable(t, language, "steps", k.steps)
	}
	for _, e := range slices.Concat(exports, exportsPython) {
		for _, pattern := range slices.Concat(expand(e.base), expand(e.names)) {
			if strings.ContainsAny(pattern, "{} ") {
				t.Errorf("exports: %q", pattern)
			}
		}
	}
}

func checkTable[T any](t *testing.T, language int, name string, table table[T]) {
	seen := map[string]bool{}
	for key, rules := range table {
		if key == "*" && len(rules) > 24 {
			t.Errorf("%s: %d patterns without a fixed end", name, len(rules))
		}
		for _, r := range rules {
			id := r.pattern + " " + strings.Join(r.when, "|")
			if strings.ContainsAny(r.pattern, "{} ,") || r.pattern == "" || seen[id] {
				t.Errorf("%d %s: %q is broken or there twice", language, name, id)
			}
			seen[id] = true
			if path := strings.ReplaceAll(r.pattern, "*", "x"); !glob(r.pattern, path) {
				t.Errorf("%s: %q does not match %q", name, r.pattern, path)
			}
		}
	}
}

func BenchmarkRegisters(b *testing.B) {
	for b.Loop() {
		Registers(ECMA, "this.userRepository.createQueryBuilder().where().get", "id")
	}
}

func BenchmarkValue(b *testing.B) {
	for b.Loop() {
		Value(ECMA, "this.userRepository.createQueryBuilder().where().email")
	}
}

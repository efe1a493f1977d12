package syntax

import "testing"

func TestLanguageOf(t *testing.T) {
	for path, want := range map[string]Language{"a.ts": TypeScript, "a.d.MTS": TypeScript, "b/c.tsx": TSX, "a.cjs": JavaScript, "a.pyi": Python} {
		if got, ok := LanguageOf(path); !ok || got != want {
			t.Errorf("%s is %s, %t, want %s", path, got, ok, want)
		}
	}
	for _, path := range []string{"a.md", "ts", "a.vue", "a.ts/b", ""} {
		if got, ok := LanguageOf(path); ok {
			t.Errorf("%s is %s, want none", path, got)
		}
	}
}

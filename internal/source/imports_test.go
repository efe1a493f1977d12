package source

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestImports(t *testing.T) {
	tests := []struct {
		name, text, want string
	}{
		{"a.ts", "import { a } from './a'\nimport b, * as c from \"../b\";import \"./c\"", "./a ../b ./c"},
		{"a.ts", "import type { A } from '@/a'\nexport * from '~/b'; export { c } from '#c'", "@/a ~/b #c"},
		{"a.ts", "const a = await import('$lib/a'), b = require(\"src/b\"); import c = require('c')", "$lib/a src/b c"},
		{"a.ts", "import(/* webpackChunkName: \"x\" */ `./a`)\nimport(`./${b}`)", "./a"},
		{"a.ts", "import {\n  a,\n  b,\n} from\n  './a'\nimport{b}from'b'", "./a b"},
		{"a.ts", "import 'a'; import 'b'; import 'a'", "a b"},
		{"a.ts", "myrequire('a'); Array.from('b'); fromX 'c'; import.meta.x; from 'a b'; from ''; from 'x\\n'; from '", ""},
		{"a.ts", "require(/* x", ""},
		{"a.vue", "<script setup lang=\"ts\">\nimport a from './a.vue'\n</script>", "./a.vue"},
		{"a.py", "import a\nimport b.c as d, e\n", "a b.c e"},
		{"a.py", "from a import b\nfrom .c import d as e, f\nfrom . import g\nfrom ..h.i import *\n", "a a|b .c .c|d .c|f . .|g ..h.i"},
		{"a.py", "def f():\n    import a\n\tfrom .b import c\ntry: import d\nx = 1; import e", "a .b .b|c d e"},
		{"a.py", "from a import (  # why\n    b,  # c\n    d as e,\n\n    f,\n)\nimport g", "a a|b a|d a|f g"},
		{"a.py", "from a import b, \\\n    c\r\nfrom d import e\r\n", "a a|b a|c d d|e"},
		{"a.py", "importer = 1\nreimport x\nwe import y\nx from a import b\nfrom a-b import c\nimport", ""},
		{"a.py", "from a import b; from c import d\nif x: from e import f", "a a|b c c|d e e|f"},
		{"a.py", "from .импорт import имя", ".импорт .импорт|имя"},
		{"a.ipynb", "{\"source\": [\n    \"import a\\n\",\n    \"from .b import c as d\\n\"\n", "a .b .b|c"},
		{"a.md", "import a from 'a'", ""},
	}
	for _, test := range tests {
		is := newImports()
		kind, _ := KindOf(test.name)
		var got []string
		list, _ := is.of(kind, []byte(test.text))
		for _, one := range list {
			specifier := is.names[one.Module]
			if one.Name > 0 {
				specifier += "|" + is.names[one.Name]
			}
			got = append(got, specifier)
		}
		if want := strings.Fields(test.want); !slices.Equal(got, want) {
			t.Errorf("%s %q imports %q, want %q", test.name, test.text, got, want)
		}
	}
}

func TestMentionsBesideImports(t *testing.T) {
	for text, want := range map[string]bool{
		"import { Composio } from './client'":         true,
		"from .client import (\n    composio,\n)":     true,
		"const key = process.env.COMPOSIO_API_KEY":    true,
		"fetch(base + '/api/v3/tool_router/session')": true,
		"x = 'omposio'": true,
		"omposio":       true,
		"omposi":        false,
		"import { compose } from 'compositor'\nexport {}":  false,
		"toolrouter = ToolRouter(COMPOSE, import_, pom, p": false,
		"": false,
	} {
		for _, name := range []string{"a.ts", "a.vue", "a.py", "a.ipynb", "a.md"} {
			is := newImports()
			kind, _ := KindOf(name)
			if _, got := is.of(kind, []byte(text)); got != want {
				t.Errorf("%s %q mentions Composio: %v, want %v", name, text, got, want)
			}
		}
	}
}

func TestImportsAreBounded(t *testing.T) {
	var many bytes.Buffer
	for i := range 1000 {
		fmt.Fprintf(&many, "import a%d\nimport 'a%d'\n", i, i)
	}
	for name, text := range map[string][]byte{
		"many":     many.Bytes(),
		"imports":  bytes.Repeat([]byte("import "), 150_000),
		"lists":    append([]byte("from x import ("), bytes.Repeat([]byte("import,\n"), 130_000)...),
		"open":     bytes.Repeat([]byte("import (\n"), 110_000),
		"require":  bytes.Repeat([]byte("require(/*"), 100_000),
		"from":     bytes.Repeat([]byte("from'"), 200_000),
		"comments": bytes.Repeat([]byte("import (#\n"), 100_000),
	} {
		for _, kind := range []Kind{ECMA, Python} {
			start := time.Now()
			is := newImports()
			if got, _ := is.of(kind, text); len(got) > mostImports || name == "many" && len(got) != mostImports {
				t.Errorf("%s: %d imports", name, len(got))
			}
			if took := time.Since(start); took > 20*time.Second {
				t.Errorf("%s took %v", name, took)
			}
		}
	}
}

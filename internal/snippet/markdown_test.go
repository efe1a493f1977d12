package snippet

import (
	"strings"
	"testing"

	"github.com/composiolint/composiolint/internal/syntax"
)

func TestMarkdown(t *testing.T) {
	tests := []struct{ name, file, want string }{
		{"fence", "# A\n\n```ts\na\n\n b\n```\ntext\n", "TypeScript: a\n\n b"},
		{"tildes", "~~~py\n```\n~~~\n", "Python: ```"},
		{"longer fence", "````js\n```\na\n````\n", "JavaScript: ```\na"},
		{"fence in a fence", "````md\n```ts\na\n```\n````\n", ""},
		{"longer end", "```ts\na\n`````  \nb\n```\n", "TypeScript: a"},
		{"no end", "```ts\na\nb", "TypeScript: a\nb"},
		{"forgotten end", "```ts\na\n```py\nb\n```\n", "TypeScript: a & Python: b"},
		{"forgotten length", "```md\na\n```ts\nb\n```\nc\n```\n\n```py\nd\n```\n", "TypeScript: b & Python: d"},
		{"a fence in a comment of the code", "```ts\n/**\n * ```ts\n * a\n * ```\n */\n```\n", "TypeScript: /**\n * ```ts\n * a\n * ```\n */"},
		{"inline", "```ts a```\nb\n", ""},
		{"empty", "```ts\n```\n", ""},
		{"other language", "```bash\na\n```\n```\nb\n```\n", ""},
		{"two", "```ts\na\n```\n```py\nb\n```\n", "TypeScript: a & Python: b"},
		{"line ends", "```ts\r\na\r\nb\r\n```\r\n", "TypeScript: a\r\nb\r"},
		{"mark", "\xef\xbb\xbf```ts\na\n```", "TypeScript: a"},
		{"component", "<Tabs>\n  <Tab>\n    ```python\n    if a:\n        b\n    ```\n  </Tab>\n</Tabs>\n", "Python: if a:\n    b"},
		{"deeper than its fence", "<Tab>\n```python\n    a\n    b\n```\n", "Python: a\nb"},
		{"less deep than its fence", "    ```python\n    a = '''\nb'''\n    ```\n", "Python: a = '''\nb'''"},
		{"tabs", "\t```ts\n\ta\n\t\tb\n\t```\n", "TypeScript: a\n\tb"},
		{"list", "- ```ts\n  a\n    b\n  ```\n1. x\n\n   ```ts\n   c\n   ```\n", "TypeScript: a\n  b & TypeScript: c"},
		{"nested list", "10) - ~~~ts\n      a\n      ~~~\n", "TypeScript: a"},
		{"badly indented list", "1. ```ts\na\n```\nb\n", "TypeScript: a"},
		{"quote", "> ```ts\n> a\n>   b\n>c\n> ```\n> d\n", "TypeScript: a\n  b\nc"},
		{"quotes", "> > ```ts\n> > a\n>> ```\n", "TypeScript: a"},
		{"the quote ends", "> ```ts\n> a\nb\n```ts\nc\n```\n", "TypeScript: a & TypeScript: c"},
		{"list in a quote", "> - ```ts\n>   a\n>   ```\n", "TypeScript: a"},
		{"a fence in the text of the code", "```python\ndef f():\n    '''\n    ```\n    a\n    ```\n    '''\n```\n", "Python: def f():\n    '''\n    ```\n    a\n    ```\n    '''"},
		{"comment", "<!--\n```ts\na\n```\n-->\n{/*\n```ts\nb\n``` */}\n<!-- c -->\n```ts\nd\n```\n", "TypeScript: d"},
		{"session", "```python\n>>> a = f(\n...     1)\n>>> a\n2\n\n>>> b\n```\n", "Python: a = f(\n    1)\na\n\n\nb"},
		{"session in a text", "```python\n'''\n>>> a\n'''\n```\n", "Python: '''\n>>> a\n'''"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			list := Markdown([]byte(test.file))
			if got := all(list); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
			for _, s := range list {
				if !s.Fence {
					t.Error("a fence is none")
				}
				checkPlaces(t, []byte(strings.TrimPrefix(test.file, "\xef\xbb\xbf")), s, equal)
			}
		})
	}
}

func TestMarkdownPlaces(t *testing.T) {
	s := Markdown([]byte("é\n> 1. ```py\n>    >>> é = 1; f\n>    ```\n"))[0]
	if line, column := s.Place(1, 8); string(s.Text) != "é = 1; f" || line != 3 || column != 17 {
		t.Errorf("f of %q is at %d:%d, want 3:17", s.Text, line, column)
	}
}

func TestLanguageOf(t *testing.T) {
	for info, want := range map[string]syntax.Language{
		"ts": syntax.TypeScript, " TypeScript title=\"x\"": syntax.TypeScript, "typescript:src/a.ts": syntax.TypeScript, "mts": syntax.TypeScript,
		"tsx": syntax.TSX, "ts filename=\"a.tsx\"": syntax.TSX, "typescript:src/a.tsx": syntax.TSX,
		"js{2}": syntax.JavaScript, "jsx": syntax.JavaScript, "node": syntax.JavaScript, "mjs,x": syntax.JavaScript,
		"{python}": syntax.Python, "{.python .x}": syntax.Python, "python {1,3}": syntax.Python, "PYTHON3": syntax.Python, "py\r": syntax.Python,
	} {
		if language, ok := languageOf(info); !ok || language != want {
			t.Errorf("%q is %s, %t, want %s", info, language, ok, want)
		}
	}
	for _, info := range []string{"", "bash", "text ts", "tsconfig", "json", "python-repl", "js-x", "diff", "{}"} {
		if language, ok := languageOf(info); ok {
			t.Errorf("%q is %s, want none", info, language)
		}
	}
}

package snippet

import (
	"strings"
	"testing"
)

// cells writes a notebook whose code cells have these sources, as JSON.
func cells(sources ...string) string {
	var b strings.Builder
	b.WriteString("{\n \"cells\": [\n")
	for i, source := range sources {
		if i > 0 {
			b.WriteString(",\n")
		}
		b.WriteString("  {\"source\": " + source + ", \"outputs\": [{\"text\": [\"x\"]}],\n   \"cell_type\": \"code\"}")
	}
	b.WriteString("\n ],\n \"metadata\": {\"kernelspec\": {\"language\": \"python\", \"name\": \"python3\"}},\n \"nbformat\": 4\n}\n")
	return b.String()
}

func TestNotebook(t *testing.T) {
	tests := []struct{ name, file, want string }{
		{"lines", cells("[\n    \"a\\n\",\n    \"  b\\n\"\n   ]", "[\"c\"]"), "Python: a\n  b\nc"},
		{"one string", cells(`"a\n\n  b = \"\u00e9\" + c"`), "Python: a\n\n  b = \"é\" + c"},
		{"lines in pieces", cells(`["a", " = ", "b\nc\n", "d"]`), "Python: a = b\nc\nd"},
		{"escapes", cells(`["\"\\\/\t\ud83d\ude00é\u0041\ud83d.\r\n", "x"]`), "Python: \"\\/\t😀éA\ufffd.\r\nx"},
		{"empty cells", cells(`[]`, `""`, `["\n", "\n"]`), "Python: \n"},
		{"odd types", cells(`null`, `{"a": [1]}`, `[1, ["a"], {"b": "c"}, "d"]`), "Python: d"},
		{"other cells", `{"cells": [{"cell_type": "markdown", "source": "a"}, {"source": "b"}, {"cell_type": "code", "source": "c"}]}`, "Python: c"},
		{"language", `{"cells": [{"cell_type": "code", "source": "a"}], "metadata": {"language_info": {"name": "typescript"}}}`, "TypeScript: a"},
		{"kernel first", `{"metadata": {"language_info": {"name": "python"}, "kernelspec": {"language": "JavaScript"}}, "cells": [{"cell_type": "code", "source": "a"}]}`, "JavaScript: a"},
		{"other language", `{"cells": [{"cell_type": "code", "source": "a"}], "metadata": {"kernelspec": {"language": "R"}}}`, ""},
		{"format 3", `{"worksheets": [{"cells": [{"cell_type": "code", "input": ["a\n", "b"], "language": "python"}], "metadata": {}}], "nbformat": 3}`, "Python: a\nb"},
		{"mark", "\xef\xbb\xbf" + cells(`"a"`), "Python: a"},
		{"nothing", `{}`, ""},
		{"an array", `[]`, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			list, err := Notebook([]byte(test.file))
			if err != nil {
				t.Fatal(err)
			}
			if got := all(list); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
			for _, s := range list {
				checkPlaces(t, []byte(strings.TrimPrefix(test.file, "\xef\xbb\xbf")), s, func(inner, outer rune) bool {
					return inner == outer || outer == '\\'
				})
			}
		})
	}
}

func TestNotebookPlaces(t *testing.T) {
	list, err := Notebook([]byte("{\"cells\": [{\"cell_type\": \"code\", \"source\": [\n  \"é = \\\"x\\\"; f(\\\"\\ud83d\\ude00\\\", g)\\n\",\n  \"h; \", \n  \"i\"]}]}"))
	if err != nil {
		t.Fatal(err)
	}
	s := list[0]
	for _, test := range []struct {
		char         string
		line, column int
	}{{"é", 2, 4}, {"x", 2, 10}, {"f", 2, 15}, {"😀", 2, 19}, {"g", 2, 35}, {"h", 3, 4}, {"i", 4, 4}} {
		before, _, _ := strings.Cut(string(s.Text), test.char)
		inner := before[strings.LastIndexByte(before, '\n')+1:]
		line, column := s.Place(strings.Count(before, "\n")+1, len([]rune(inner))+1)
		if line != test.line || column != test.column {
			t.Errorf("%s of %q is at %d:%d, want %d:%d", test.char, s.Text, line, column, test.line, test.column)
		}
	}
}

func TestMagic(t *testing.T) {
	tests := []struct{ cell, want string }{
		{"%pip install x\na", "pass\na"},
		{"pip install -q x[y]\nif a:\n  conda install z \\\n    -y\nb", "pass\nif a:\n  pass\n\nb"},
		{"pip in x\npip = install\npip.install (x)\npip", "pip in x\npip = install\npip.install (x)\npip"},
		{"if a:\n    !ls\n    %cd x\nb", "if a:\n    pass\n    pass\nb"},
		{"!pip install \\\n  x \\\n  y\nb", "pass\n\n\nb"},
		{"a = !ls\nb.c = %env X\nd, e = !x", "a = None\nb.c = None\nd, e = None"},
		{"a?\n?b\nc.d??", "pass\npass\npass"},
		{"a = (b\n% c)\nd = 1 \\\n% 2\na %= 3\nb = c % d\na != b", "a = (b\n% c)\nd = 1 \\\n% 2\na %= 3\nb = c % d\na != b"},
		{"a = '''\n!x\n%s''' % b\n!ls", "a = '''\n!x\n%s''' % b\npass"},
		{"a = \"(\" # (\n%x\nb = '\\''\n%y", "a = \"(\" # (\npass\nb = '\\''\npass"},
		{"f('=%s' % a)\n# a?\n'?'", "f('=%s' % a)\n# a?\n'?'"},
		{"\n%%time\na\n%%x", "\n\na\npass"},
		{"%%capture out\na", "\na"},
		{"%%bash\na b c", ""},
		{"%%", ""},
	}
	for _, test := range tests {
		var lines []line
		for text := range strings.SplitSeq(test.cell, "\n") {
			lines = append(lines, line{text: []byte(text), at: Origin{1, 1}})
		}
		if got := string(newSnippet(0, withoutMagic(lines)).Text); got != test.want {
			t.Errorf("%q becomes %q, want %q", test.cell, got, test.want)
		}
	}
}

func TestNotebookErrors(t *testing.T) {
	for file, want := range map[string]string{
		"":                                    "reading notebook: the file ends too early: open it in Jupyter and save it",
		`{"cells": [`:                         "reading notebook: the file ends too early: open it in Jupyter and save it",
		`{"cells": [}`:                        "reading notebook: invalid character '}' looking for beginning of value: open it in Jupyter and save it",
		`{"a": ` + strings.Repeat("[", 2_000): "reading notebook: its values lie more than 1000 deep in each other: open it in Jupyter and save it",
	} {
		if list, err := Notebook([]byte(file)); err == nil || err.Error() != want || list != nil {
			t.Errorf("%.20q gives %v, error %v, want %s", file, list, err, want)
		}
	}
}

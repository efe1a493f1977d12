package snippet

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
)

// read reads a file in all ways. Each snippet has to be whole.
func read(t *testing.T, file []byte) {
	t.Helper()
	list := append(Markdown(file), Component(file)...)
	cells, err := Notebook(file)
	if err != nil && !strings.HasPrefix(err.Error(), "reading notebook: ") {
		t.Errorf("error %v", err)
	}
	for _, s := range append(list, cells...) {
		if bytes.Count(s.Text, []byte("\n"))+1 != len(s.Lines) {
			t.Errorf("%d lines of %q", len(s.Lines), s.Text)
		}
		for _, at := range s.Lines {
			if at.Line < 1 || at.Column < 1 {
				t.Errorf("a line is at %v", at)
			}
		}
	}
}

func TestTruncated(t *testing.T) {
	samples := []string{
		"# é\n> 1. ```python\n>    >>> a = 1\n>    2\n>    ```\n<!--\n```ts\n-->\n\t~~~tsx {1}\n\tb\n\t~~~\n",
		"<!-- é --><template>x</template><script setup lang=\"ts\" generic='T<U>'>\nlet a = 1\n</script><script src=x /><script>b</script>",
		cells("[\"%%time\\n\", \"a = \\\"\\ud83d\\ude00\\\"\\n\", \"!ls \\\\\\n\", \"x\"]", `"b = '''\n'''"`),
	}
	random := rand.New(rand.NewPCG(1, 2))
	for _, sample := range samples {
		for end := range len(sample) + 1 {
			read(t, []byte(sample[:end]))
			read(t, []byte(sample[end:]))
			broken := []byte(sample)
			for range 3 {
				broken[random.IntN(len(broken))] = byte(random.UintN(256))
			}
			read(t, broken)
		}
	}
}

func TestHostile(t *testing.T) {
	random := make([]byte, 1<<20)
	source := rand.New(rand.NewPCG(3, 4))
	for i := range random {
		random[i] = byte(source.UintN(256))
	}
	fill := func(text string) []byte { return bytes.Repeat([]byte(text), 1<<20/len(text)) }
	in := func(before, text string) []byte { return append([]byte(before), fill(text)...) }
	for name, file := range map[string][]byte{
		"empty": nil, "random": random,
		"backticks": fill("`"), "fences": fill("```ts\n"), "lines of backticks": fill("```\n"), "open": in("```ts\n", "a\n"),
		"spaces": in("```py\n", " "), "indent": append(fill(" "), "```py\n   a\n"...), "deep": append(append(fill(" ")[:500_000], "```py\n"...), fill(" ")[:500_000]...),
		"tabs": in("\t\t```py\n", "\t\t\t\n"), "quotes": fill(">"), "lists": fill("- "), "quoted": in(">>>```py\n", ">>> a\n"),
		"comments": fill("<!--"), "lines of comments": fill("<!--\n"), "scripts": fill("<script>"), "tags": fill("<script "), "values": fill("<script a=\""),
		"one line of scripts": fill("<script>a</script>"), "ends": in("<script>", "</"), "slashes": fill("<script/"),
		"arrays": fill("["), "objects": fill(`{"cells":`), "worksheets": fill(`{"worksheets":[`), "cells": fill(`{"cells":[`), "strings": in(`{"cells":[{"cell_type":"code","source":["`, `","`),
		"escapes":    append(in(`{"cells":[{"cell_type":"code","source":["`, `\"`), `"]}]}`...),
		"line feeds": append(in(`{"cells":[{"cell_type":"code","source":["`, `\n`), `"]}]}`...),
		"magic":      append(in(`{"cells":[{"cell_type":"code","source":["`, `%a \\\n`), `"]}]}`...),
		"one line":   append(in(`{"cells":[`, `{"cell_type":"code","source":["a"]},`), `{}]}`...),
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			read(t, file)
			if took := time.Since(start); took > 20*time.Second {
				t.Errorf("it took %v", took)
			}
		})
	}
}

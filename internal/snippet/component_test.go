package snippet

import "testing"

func TestComponent(t *testing.T) {
	tests := []struct{ name, file, want string }{
		{"plain", "<template>\n<p/></template>\n<script>\na\n</script>\n", "JavaScript: \na\n"},
		{"lang", "<script setup lang=\"ts\">a</script><SCRIPT lang='tsx' >b</Script >", "TypeScript: a & TSX: b"},
		{"unquoted", "<script lang=ts setup>a</script><script lang=js>b</script>", "TypeScript: a & JavaScript: b"},
		{"context", "<script context=\"module\" lang='ts'>\na</script><script>b</script>", "TypeScript: \na & JavaScript: b"},
		{"type", "<script type=\"module\">a</script><script type=\"text/typescript\">b</script><script type=\"application/ld+json\">{}</script>", "JavaScript: a & TypeScript: b"},
		{"a value with a bracket", "<script setup lang=\"ts\" generic=\"T extends Record<string, X>\">a</script>", "TypeScript: a"},
		{"over lines", "<script\n  setup\n  lang=\"ts\"\n>\na</script>", "TypeScript: \na"},
		{"src", "<script src=\"./a.ts\"></script><script src='./a.ts' />b<script>c</script>", "JavaScript: c"},
		{"other language", "<script lang=\"coffee\">a</script><script lang=\"python\">a</script>", ""},
		{"comment", "<!-- <script>a</script> --><script>b</script>", "JavaScript: b"},
		{"text in the code", "<script>a < b; '<!--'; \"<script>\"</script>", "JavaScript: a < b; '<!--'; \"<script>\""},
		{"no end", "<script>a </", "JavaScript: a </"},
		{"another tag", "<scripts>a</scripts><script-x>b</script-x><script", ""},
		{"line ends", "é<script>é\r\nb\r\n</script>", "JavaScript: é\r\nb\r\n"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			list := Component([]byte(test.file))
			if got := all(list); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
			for _, s := range list {
				checkPlaces(t, []byte(test.file), s, equal)
			}
		})
	}
}

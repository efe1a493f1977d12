package charset

import "testing"

func TestText(t *testing.T) {
	for file, want := range map[string]string{
		"é":                      "é",
		"\xef\xbb\xbfé":          "é",
		"\xff\xfee\x00\xe9\x00":  "eé",
		"\xfe\xff\x00e\x00\xe9":  "eé",
		"\xff\xfe=\xd8\x00\xdea": "😀", // half a unit at the end
		"\xff\xfe\x00\xd8":       "\ufffd",
		"\xe9":                   "\xe9",
		"":                       "",
	} {
		if got := string(Text([]byte(file))); got != want {
			t.Errorf("%q is %q, want %q", file, got, want)
		}
	}
}

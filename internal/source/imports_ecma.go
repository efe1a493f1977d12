package source

import "bytes"

// importers are the words before a specifier: export x from and import x from,
// import "x" and import("x"), require("x").
var importers = [][]byte{[]byte("from"), []byte("import"), []byte("require")}

// importsECMA notes what a text in JavaScript or TypeScript imports.
func (w *worker) importsECMA(text []byte) {
	for _, importer := range importers {
		for at := 0; !w.imports.full(); {
			next := bytes.Index(text[at:], importer)
			if next < 0 {
				break
			}
			start := at + next
			at = start + len(importer)
			if word(text, start, at) {
				w.imported(start, quoted(text[at:min(len(text), at+2*longest)], importer[0] != 'f'))
			}
		}
	}
}

// quoted gives the specifier that follows a word, perhaps in a call, or nil.
func quoted(rest []byte, call bool) []byte {
	rest = skipSpace(rest)
	if call && len(rest) > 0 && rest[0] == '(' {
		rest = skipSpace(rest[1:])
		// Bundlers take instructions here.
		for bytes.HasPrefix(rest, []byte("/*")) {
			end := bytes.Index(rest, []byte("*/"))
			if end < 0 {
				return nil
			}
			rest = skipSpace(rest[end+2:])
		}
	}
	if len(rest) == 0 || rest[0] != '"' && rest[0] != '\'' && rest[0] != '`' {
		return nil
	}
	end := bytes.IndexByte(rest[1:], rest[0])
	if end < 0 {
		return nil
	}
	text := rest[1 : 1+end]
	if bytes.ContainsAny(text, " \t\r\n\\") || bytes.Contains(text, []byte("${")) {
		return nil
	}
	return text
}

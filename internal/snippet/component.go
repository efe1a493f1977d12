package snippet

import (
	"bytes"
	"strings"

	"github.com/composiolint/composiolint/internal/charset"
	"github.com/composiolint/composiolint/internal/syntax"
)

// Component gives the code in the script blocks of a component of Vue or Svelte, one
// snippet for each block. A block that is not closed goes to the end. Blocks that
// load a file, and those in other languages, are left out.
func Component(file []byte) []Snippet {
	text := charset.Text(file)
	at := newCursor(text)
	var snippets []Snippet
	for offset := 0; ; {
		next := bytes.IndexByte(text[offset:], '<')
		if next < 0 {
			return snippets
		}
		offset += next
		rest := text[offset:]
		if bytes.HasPrefix(rest, []byte("<!--")) {
			end := bytes.Index(rest, []byte("-->"))
			if end < 0 {
				return snippets
			}
			offset += end
			continue
		}
		tag, ok := openTag(rest)
		if !ok {
			offset++
			continue
		}
		start := offset + tag.length
		offset = start
		if tag.empty {
			continue
		}
		offset += closeTag(text[start:])
		if language, ok := tag.language(); ok {
			snippets = append(snippets, newSnippet(language, linesFrom(at, start, offset)))
		}
	}
}

// linesFrom gives the lines of a part of the file.
func linesFrom(at *cursor, start, end int) []line {
	var lines []line
	for {
		next := bytes.IndexByte(at.source[start:end], '\n')
		if next < 0 {
			return append(lines, line{text: at.source[start:end], at: at.to(start)})
		}
		lines = append(lines, line{text: at.source[start : start+next], at: at.to(start)})
		start += next + 1
	}
}

// script is the tag that opens a script block.
type script struct {
	length int
	// empty says that nothing is in the block: it is closed by the tag itself.
	empty      bool
	attributes map[string]string
}

// language tells the language of a block, and whether it is to be read here.
func (s script) language() (syntax.Language, bool) {
	if _, elsewhere := s.attributes["src"]; elsewhere {
		return 0, false
	}
	name := s.attributes["lang"]
	if name == "" {
		name = strings.TrimPrefix(strings.TrimPrefix(s.attributes["type"], "text/"), "application/")
	}
	if name == "" || name == "module" {
		return syntax.JavaScript, true
	}
	language, ok := languages[strings.ToLower(name)]
	return language, ok && language != syntax.Python
}

// longestTag is how long a tag can be. Without that, tags that do not end would each
// be looked for in the whole file.
const longestTag = 2000

// openTag reads a tag that opens a script block.
func openTag(text []byte) (script, bool) {
	text = text[:min(len(text), longestTag)]
	const name = "<script"
	s := script{attributes: map[string]string{}}
	if len(text) <= len(name) || !strings.EqualFold(string(text[:len(name)]), name) || !strings.ContainsRune(" \t\r\n/>", rune(text[len(name)])) {
		return s, false
	}
	rest := text[len(name):]
	for {
		rest = bytes.TrimLeft(rest, " \t\r\n")
		switch {
		case len(rest) == 0:
			return s, false
		case rest[0] == '>':
			s.length = len(text) - len(rest) + 1
			return s, true
		case rest[0] == '/':
			s.empty = bytes.HasPrefix(rest, []byte("/>"))
			rest = rest[1:]
		default:
			var key, value string
			key, value, rest = attribute(rest)
			if strings.Contains(key, "<") { // another tag begins
				return s, false
			}
			s.attributes[strings.ToLower(key)] = value
		}
	}
}

// attribute reads an attribute of a tag, whose value may be in quotes.
func attribute(text []byte) (key, value string, rest []byte) {
	end := bytes.IndexAny(text[1:], "=/> \t\r\n") + 1
	if end == 0 {
		return string(text), "", nil
	}
	key, rest = string(text[:end]), bytes.TrimLeft(text[end:], " \t\r\n")
	if len(rest) == 0 || rest[0] != '=' {
		return key, "", rest
	}
	rest = bytes.TrimLeft(rest[1:], " \t\r\n")
	if len(rest) > 0 && (rest[0] == '"' || rest[0] == '\'') {
		quoted, after, _ := bytes.Cut(rest[1:], rest[:1])
		return key, string(quoted), after
	}
	end = bytes.IndexAny(rest, "> \t\r\n")
	if end < 0 {
		end = len(rest)
	}
	return key, string(rest[:end]), rest[end:]
}

// closeTag gives the offset of the tag that closes a script block, or the end.
func closeTag(text []byte) int {
	const name = "</script"
	for at := 0; ; {
		next := bytes.Index(text[at:], []byte("</"))
		if next < 0 {
			return len(text)
		}
		at += next
		if len(text)-at >= len(name) && strings.EqualFold(string(text[at:at+len(name)]), name) {
			return at
		}
		at += 2
	}
}

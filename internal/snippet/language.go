package snippet

import (
	"strings"

	"github.com/composiolint/composiolint/internal/syntax"
)

var languages = map[string]syntax.Language{
	"ts": syntax.TypeScript, "mts": syntax.TypeScript, "cts": syntax.TypeScript, "typescript": syntax.TypeScript,
	"tsx": syntax.TSX, "typescriptreact": syntax.TSX,
	"js": syntax.JavaScript, "jsx": syntax.JavaScript, "mjs": syntax.JavaScript, "cjs": syntax.JavaScript,
	"javascript": syntax.JavaScript, "javascriptreact": syntax.JavaScript, "node": syntax.JavaScript, "nodejs": syntax.JavaScript,
	"py": syntax.Python, "py3": syntax.Python, "python": syntax.Python, "python3": syntax.Python,
	"pycon": syntax.Python, "ipython": syntax.Python, "ipython3": syntax.Python,
}

// languageOf tells the language of a fence from what stands behind its opening,
// which every tool writes in its own way: python {1,3}, {python}, ts title="a.ts",
// typescript:src/a.ts, js{2}.
func languageOf(info string) (syntax.Language, bool) {
	info = strings.ToLower(info)
	word := strings.TrimLeft(info, " \t{.")
	if end := strings.IndexFunc(word, func(r rune) bool {
		return r != '-' && r != '_' && r != '+' && r != '#' && (r < 'a' || r > 'z') && (r < '0' || r > '9')
	}); end >= 0 {
		word = word[:end]
	}
	language, ok := languages[word]
	// The name of the file knows better.
	if language == syntax.TypeScript && strings.Contains(info, ".tsx") {
		language = syntax.TSX
	}
	return language, ok
}

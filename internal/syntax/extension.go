package syntax

import (
	"path/filepath"
	"strings"
)

// extensions are those of the files that are written in one language alone.
var extensions = map[string]Language{
	".ts": TypeScript, ".mts": TypeScript, ".cts": TypeScript, ".tsx": TSX,
	".js": JavaScript, ".jsx": JavaScript, ".mjs": JavaScript, ".cjs": JavaScript,
	".py": Python, ".pyi": Python,
}

// LanguageOf tells what a file is written in by its name, and whether that tells it.
func LanguageOf(path string) (Language, bool) {
	language, ok := extensions[strings.ToLower(filepath.Ext(path))]
	return language, ok
}

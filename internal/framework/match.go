package framework

// Matching says how a function puts a text to a pattern.
type Matching struct {
	// Pattern and Text are the positions of the two among the arguments, -1 for what
	// the method is called on.
	Pattern, Text int
	// Start and End say that the text is to match from its start, or to its end.
	Start, End bool
}

// Matches tells whether the function at a path puts a text to a pattern.
func Matches(language Language, path string) (Matching, bool) {
	m, ok := matchings[language][path]
	return m, ok
}

// matchings are the functions that put a text to a pattern, by their paths.
var matchings = [...]map[string]Matching{
	ECMA: {
		"RegExp().test": {Pattern: -1},
		"RegExp().exec": {Pattern: -1},
	},
	Python: {
		"re.match":               {Text: 1, Start: true},
		"re.fullmatch":           {Text: 1, Start: true, End: true},
		"re.search":              {Text: 1},
		"re.compile().match":     {Pattern: -1, Start: true},
		"re.compile().fullmatch": {Pattern: -1, Start: true, End: true},
		"re.compile().search":    {Pattern: -1},
	},
}

// Holds tells whether a method of a text asks whether that holds another text: at its
// start, at its end, or anywhere.
func Holds(method string) (m Matching, ok bool) {
	switch method {
	case "startsWith", "startswith":
		return Matching{Text: -1, Start: true}, true
	case "endsWith", "endswith":
		return Matching{Text: -1, End: true}, true
	case "includes":
		return Matching{Text: -1}, true
	}
	return Matching{}, false
}

// Consists is the pattern of all of a text where a method of Python holds for it, ""
// for any other method.
func Consists(method string) string {
	switch method {
	case "isdigit", "isdecimal", "isnumeric":
		return `\d+`
	case "isalnum":
		return `[\pL\d]+`
	case "isalpha":
		return `\pL+`
	}
	return ""
}

// Demands is the pattern that a text passes which a method of zod lets through, "" for
// one that is not known. The argument is that of the method, if it is a number.
func Demands(method, argument string) (pattern string, ok bool) {
	switch method {
	case "min", "length":
		return `[\s\S]`, argument != "0"
	case "nonempty":
		return `[\s\S]`, true
	case "uuid", "uuidv4", "guid":
		return "^[0-9a-fA-F-]{36}$", true
	case "email":
		return "@", true
	case "url":
		return ":", true
	case "cuid", "cuid2", "ulid", "nanoid", "regex", "startsWith", "endsWith", "includes":
		return "", true
	}
	return "", false
}

// Replaces tells whether a method of zod gives something else than the text that the
// schema was given.
func Replaces(method string) bool {
	switch method {
	case "default", "prefault", "catch", "transform", "pipe", "or":
		return true
	}
	return false
}

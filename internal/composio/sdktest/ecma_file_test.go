package sdktest

import (
	"path"
	"regexp"
	"strings"
	"testing"

	"github.com/composiolint/composiolint/internal/syntax"
)

// ecma is a package of JavaScript, as its type declarations say.
type ecma struct {
	t     *testing.T
	files map[string]*ecmaFile
	// members are those of types that were looked at.
	members map[string]map[string]*ecmaThing
}

// ecmaFile is one file of declarations. Bundles are megabytes long, so what is
// declared is read when it is asked for.
type ecmaFile struct {
	pkg  *ecma
	path string
	// outer is the file around a namespace.
	outer *ecmaFile
	// declared are the texts that declare a name, and those of namespaces.
	declared, spaces map[string][]string
	// imports and exports say what a name stands for, stars what is exported
	// under its own name.
	imports, exports map[string]reference
	stars            []string
}

// reference is a name in a file, or in this one.
type reference struct{ source, name string }

var (
	comments       = regexp.MustCompile(`(?m)^[ \t]*(?:/\*(?s:.*?)\*/|//.*$)`)
	statementStart = regexp.MustCompile(`(?m)^(?:export|import|declare|interface|type|class|abstract|function|const|enum|namespace)\b`)
	namespace      = regexp.MustCompile(`^(?:export )?(?:declare )?namespace ([\w$]+)`)
	declaration    = regexp.MustCompile(`^(?:export )?(?:default )?(?:declare )?(?:abstract )?(?:class|interface|type|const|function) ([\w$]+)`)
)

// readEcma opens the declarations of a package, and gives the module that
// programs import.
func readEcma(t *testing.T, sources map[string][]byte) *ecmaFile {
	p := &ecma{t, map[string]*ecmaFile{}, map[string]map[string]*ecmaThing{}}
	for name, source := range sources {
		p.files[name] = p.file(name, comments.ReplaceAllString(string(source), ""))
	}
	for _, main := range []string{"dist/index.d.mts", "dist/index.d.ts", "index.d.mts", "index.d.ts"} {
		if f := p.files[main]; f != nil {
			return f
		}
	}
	t.Fatalf("find the types of the package: none of its %d files is index.d.ts; look how it is built now", len(sources))
	return nil
}

func (p *ecma) file(name, source string) *ecmaFile {
	f := &ecmaFile{pkg: p, path: name, declared: map[string][]string{}, spaces: map[string][]string{}, imports: map[string]reference{}, exports: map[string]reference{}}
	starts := append(statementStart.FindAllStringIndex(source, -1), []int{len(source)})
	for i, start := range starts[:len(starts)-1] {
		text := source[start[0]:starts[i+1][0]]
		if m := namespace.FindStringSubmatch(text); m != nil {
			f.spaces[m[1]] = append(f.spaces[m[1]], text)
		} else if m := declaration.FindStringSubmatch(text); m != nil {
			f.declared[m[1]] = append(f.declared[m[1]], text)
		} else if strings.HasPrefix(text, "import") || strings.HasPrefix(text, "export") {
			f.links(text)
		}
	}
	return f
}

// links reads an import or an export.
func (f *ecmaFile) links(text string) {
	for statement := range f.pkg.parse(text).Children() {
		source := strings.Trim(statement.Child(syntax.FieldSource).Text(), `"'`)
		if statement.Kind() == syntax.Export && statement.Has(syntax.FlagStar) {
			f.stars = append(f.stars, source)
		}
		for n := range statement.Children() {
			name := n.Child(syntax.FieldName).Text()
			alias := name
			if a := n.Child(syntax.FieldAlias); a.Exists() {
				alias = a.Text()
			}
			switch n.Kind() {
			case syntax.ImportName:
				f.imports[alias] = reference{source, name}
			case syntax.ImportDefault:
				f.imports[name] = reference{source, "default"}
			case syntax.ImportNamespace:
				f.imports[name] = reference{source, "*"}
			case syntax.ExportName:
				f.exports[alias] = reference{source, name}
			}
		}
	}
}

// find gives the file that declares a name, and its name there; a dot leads into
// a module that is imported whole.
func (f *ecmaFile) find(name string) (*ecmaFile, string) {
	if f.declared[name] != nil {
		return f, name
	}
	first, rest, dotted := strings.Cut(name, ".")
	if dotted {
		for _, text := range f.spaces[first] {
			if in, as := f.space(first, text).find(rest); in != nil {
				return in, as
			}
		}
	}
	to, ok := f.imports[first]
	switch {
	case !ok && f.outer != nil:
		return f.outer.find(name)
	case !ok:
		return nil, ""
	}
	from := f.open(to.source)
	switch {
	case from == nil || dotted != (to.name == "*"):
		return nil, ""
	case dotted:
		return from.exported(rest)
	}
	return from.exported(to.name)
}

// space is a namespace of f as a file of its own.
func (f *ecmaFile) space(name, text string) *ecmaFile {
	body := strings.Trim(text[strings.IndexByte(text, '{')+1:strings.LastIndexByte(text, '}')], "\n")
	indent := body[:len(body)-len(strings.TrimLeft(body, " "))]
	in := f.pkg.file(f.path+"#"+name, strings.ReplaceAll("\n"+body, "\n"+indent, "\n"))
	in.outer = f
	return in
}

// exported gives the file that declares what f exports under a name.
func (f *ecmaFile) exported(name string) (*ecmaFile, string) {
	if to, ok := f.exports[name]; ok {
		if to.source == "" {
			return f.find(to.name)
		}
		if from := f.open(to.source); from != nil {
			return from.exported(to.name)
		}
		return nil, ""
	}
	if f.declared[name] != nil {
		return f, name
	}
	for _, source := range f.stars {
		if from := f.open(source); from != nil {
			if in, as := from.exported(name); in != nil {
				return in, as
			}
		}
	}
	return nil, ""
}

// open gives the file that f names.
func (f *ecmaFile) open(source string) *ecmaFile {
	if !strings.HasPrefix(source, ".") {
		return nil
	}
	base := path.Join(path.Dir(f.path), source)
	for _, ending := range []string{".js", ".mjs"} {
		base = strings.TrimSuffix(base, ending)
	}
	for _, ending := range []string{".d.mts", ".d.ts", "/index.d.mts", "/index.d.ts"} {
		if to := f.pkg.files[base+ending]; to != nil && to != f {
			return to
		}
	}
	return nil
}

func (p *ecma) parse(text string) syntax.Node {
	p.t.Helper()
	tree, err := syntax.Parse(p.t.Context(), syntax.TypeScript, []byte(text))
	if err != nil {
		p.t.Fatalf("read a declaration that begins with %q: %v", text[:min(len(text), 80)], err)
	}
	return tree.Root()
}

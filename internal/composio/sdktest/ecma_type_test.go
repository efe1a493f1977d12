package sdktest

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/composiolint/composiolint/internal/syntax"
)

// ecmaThing is a type, or a member of one: the methods of that name and the
// types of fields, together.
type ecmaThing struct {
	file    *ecmaFile
	types   []string
	methods []syntax.Node
}

var _ thing = (*ecmaThing)(nil)

// wrappers are types that stand for what they hold. A schema stands for what it
// lets through.
var wrappers = regexp.MustCompile(`^(?:[\w$]+\.)?(?:Promise|APIPromise|Readonly|NonNullable|Partial|Required|infer|input|output|Zod\w+)$`)

var (
	indexed   = regexp.MustCompile(`^(.+)\[["'](\w+)["']\]$`)
	header    = regexp.MustCompile(`^(?:export )?(?:default )?(?:declare )?(?:abstract )?(class|interface|type|const|function) [\w$]+`)
	extending = regexp.MustCompile(`\bextends (.+?)(?: implements .+)?$`)
)

func (x *ecmaThing) member(name string) thing {
	if m := x.all()[name]; m != nil {
		return m
	}
	return nil
}

func (x *ecmaThing) names() []string {
	names := slices.Sorted(maps.Keys(x.all()))
	return slices.DeleteFunc(names, func(name string) bool { return name == "constructor" })
}

func (x *ecmaThing) id() string {
	for _, text := range x.types {
		if in, name := x.file.find(bare(text)); in != nil {
			return in.path + "#" + name
		}
	}
	return ""
}

// all are the members that are open to programs.
func (x *ecmaThing) all() map[string]*ecmaThing {
	key := x.file.path + "\n" + strings.Join(x.types, "\n")
	found, ok := x.file.pkg.members[key]
	if !ok {
		found = map[string]*ecmaThing{}
		for _, text := range x.types {
			x.file.members(text, found, 0)
		}
		x.file.pkg.members[key] = found
	}
	return found
}

// members adds those of a type.
func (f *ecmaFile) members(text string, to map[string]*ecmaThing, depth int) {
	text = strings.TrimSpace(text)
	if depth > 20 {
		return
	}
	if m := indexed.FindStringSubmatch(text); m != nil {
		if x := (&ecmaThing{file: f, types: []string{m[1]}}).all()[m[2]]; x != nil {
			for _, t := range x.types {
				x.file.members(t, to, depth+1)
			}
		}
		return
	}
	for _, operator := range []byte{'|', '&'} {
		if parts := split(text, operator); len(parts) > 1 {
			for _, part := range parts {
				f.members(part, to, depth+1)
			}
			return
		}
	}
	name, arguments, generic := strings.Cut(text, "<")
	switch {
	case strings.HasPrefix(text, "{"):
		f.body(text, to)
	case strings.HasPrefix(text, "("):
		f.members(strings.TrimSuffix(text[1:], ")"), to, depth+1)
	case strings.HasPrefix(text, "typeof "):
		f.members(strings.TrimPrefix(text, "typeof "), to, depth+1)
	case generic && wrappers.MatchString(name):
		f.members(split(strings.TrimSuffix(arguments, ">"), ',')[0], to, depth+1)
	default:
		if in, as := f.find(bare(text)); in != nil {
			for _, declared := range in.declared[as] {
				in.declares(declared, to, depth+1)
			}
		}
	}
}

// declares adds the members of what a text declares.
func (f *ecmaFile) declares(text string, to map[string]*ecmaThing, depth int) {
	m := header.FindStringSubmatch(text)
	if m == nil {
		return
	}
	switch m[1] {
	case "type":
		_, value := cut(text, '=')
		f.members(value, to, depth)
	case "const":
		_, value := cut(text, ':')
		f.members(value, to, depth)
	case "class", "interface":
		head, body := cut(text, '{')
		if e := extending.FindStringSubmatch(head[min(len(head), generics(m[0], head)):]); e != nil {
			for _, parent := range split(e[1], ',') {
				f.members(parent, to, depth)
			}
		}
		f.body("{"+body, to)
	}
}

// body adds the members of a class, an interface or an object type: they are
// written alike.
func (f *ecmaFile) body(text string, to map[string]*ecmaThing) {
	root := f.pkg.parse("declare class X " + text)
	for n := range root.Descendants() {
		if n.Kind() != syntax.Class {
			continue
		}
		own := map[string]*ecmaThing{}
		for m := range n.Child(syntax.FieldBody).Children() {
			name := strings.Trim(m.Child(syntax.FieldName).Text(), `"'`)
			if name == "" || hidden(m.Text()) {
				continue
			}
			x := own[name]
			if x == nil {
				x = &ecmaThing{file: f}
				own[name] = x
			}
			switch {
			case m.Has(syntax.FlagGetter):
				x.types = append(x.types, m.Child(syntax.FieldReturnType).Text())
			case m.Is(syntax.Method, syntax.Signature):
				x.methods = append(x.methods, m)
			case m.Child(syntax.FieldType).Exists():
				x.types = append(x.types, m.Child(syntax.FieldType).Text())
			}
		}
		maps.Copy(to, own)
		return
	}
}

func hidden(member string) bool {
	for _, word := range []string{"private ", "protected ", "static ", "#"} {
		if strings.HasPrefix(member, word) {
			return true
		}
	}
	return false
}

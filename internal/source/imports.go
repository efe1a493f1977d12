package source

import "github.com/composiolint/composiolint/internal/composio"

const (
	// mostImports is how many imports of a file are kept.
	mostImports = 300
	// longest is how long a specifier can be.
	longest = 500
	// usual is how many names there is room for from the start.
	usual = 4096
	// chunk is how many imports there is room for at a time.
	chunk = 8192
)

// Import is what a file imports, as places in [Found.Names].
type Import struct {
	// Module is the specifier.
	Module uint32
	// Name is imported from there in Python, and may be a module too; 0 for none.
	Name uint32
}

// imports collects what the files of a worker import. Each text is there once: most are
// imported by many files.
type imports struct {
	names []string
	ids   map[string]uint32
	// last is the last file that has imported a module.
	last []int
	// chunks hold the imports of all files, one file after the other. List is the last
	// of them, and start where the file in hand begins in it.
	chunks      [][]Import
	list        []Import
	start, file int
}

func newImports() imports {
	is := imports{names: make([]string, 1, usual), last: make([]int, 1, usual), ids: make(map[string]uint32, usual)}
	is.ids[""] = 0
	return is
}

// of finds what a text imports, and tells whether it mentions Composio.
func (is *imports) of(kind Kind, text []byte) (list []Import, mentions bool) {
	if cap(is.list)-len(is.list) < mostImports { // a slice that grows is copied, over and over
		is.chunks = append(is.chunks, is.list)
		is.list = make([]Import, 0, chunk)
	}
	is.start = len(is.list)
	is.file++
	switch kind {
	case ECMA, Component:
		mentions = is.ecma(text)
	case Python, Notebook:
		mentions = is.python(text)
	default:
		mentions = composio.Named(text)
	}
	return is.list[is.start:len(is.list):len(is.list)], mentions || composio.MentionsUnnamed(text)
}

func (is *imports) full() bool { return len(is.list)-is.start >= mostImports }

// module notes that the file in hand imports a module.
func (is *imports) module(text []byte) uint32 {
	if len(text) == 0 || len(text) > longest {
		return 0
	}
	id := is.id(text)
	if is.last[id] != is.file && !is.full() {
		is.last[id] = is.file
		is.list = append(is.list, Import{Module: id})
	}
	return id
}

// id gives a text its number.
func (is *imports) id(text []byte) uint32 {
	id, ok := is.ids[string(text)]
	if !ok {
		id = uint32(len(is.names))
		name := string(text)
		is.ids[name] = id
		is.names = append(is.names, name)
		is.last = append(is.last, 0)
	}
	return id
}

// adopt takes over the imports of another worker's files. To find which names both
// have would take longer than to have them twice.
func (is *imports) adopt(other *imports) {
	behind := uint32(len(is.names)) - 1 // no name is the first of both
	is.names = append(is.names, other.names[1:]...)
	for _, list := range append(other.chunks, other.list) {
		for i := range list {
			list[i].Module += behind // there always is one
			if list[i].Name > 0 {
				list[i].Name += behind
			}
		}
	}
}

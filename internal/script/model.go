package script

import "strings"

// model is a kind of class whose constructor takes its fields.
type model uint8

const (
	dataModel     model = iota // pydantic, dataclasses, attrs
	settingsModel              // filled in from the environment
)

// models are the base classes and decorators that make one, by the end of their
// path.
var models = []struct {
	path string
	kind model
}{
	{"BaseSettings", settingsModel},
	{"BaseModel", dataModel},
	{"SQLModel", dataModel},
	{"RootModel", dataModel},
	{"dataclass", dataModel},
	{"attrs.define", dataModel},
	{"attr.s", dataModel},
	{"TypedDict", dataModel},
	{"NamedTuple", dataModel},
	{"msgspec.Struct", dataModel},
}

func modelOf(path string) (model, bool) {
	for _, m := range models {
		if path == m.path || strings.HasSuffix(path, "."+m.path) {
			return m.kind, true
		}
	}
	return 0, false
}

package sdktest

import (
	"testing"

	"github.com/composiolint/composiolint/internal/composio"
)

// open downloads a version of an SDK and gives the module that programs import.
func open(t *testing.T, sdk *composio.SDK, version string) thing {
	t.Helper()
	if sdk.Language == composio.ECMA {
		return ecmaModule{readEcma(t, npm(t, sdk.Name, version))}
	}
	return pythonPart{readPython(t, pypi(t, sdk.Name, version), sdk.Imports[0])}
}

// ecmaModule is what a module exports: classes, which are taken for what they make.
type ecmaModule struct{ file *ecmaFile }

func (m ecmaModule) names() []string    { return nil }
func (m ecmaModule) calls() []signature { return nil }
func (m ecmaModule) id() string         { return "" }

func (m ecmaModule) member(name string) thing {
	in, as := m.file.exported(name)
	if in == nil {
		return nil
	}
	return ecmaClass{&ecmaThing{file: in, types: []string{as}}}
}

// ecmaClass is a class; calling it makes an object of it.
type ecmaClass struct{ *ecmaThing }

func (c ecmaClass) calls() []signature {
	made := signature{result: c.ecmaThing}
	if constructor := c.all()["constructor"]; constructor != nil {
		made.params = constructor.calls()[0].params
	}
	return []signature{made}
}

type pythonPart struct{ module *pythonModule }

func (m pythonPart) names() []string    { return nil }
func (m pythonPart) calls() []signature { return nil }
func (m pythonPart) id() string         { return "" }

func (m pythonPart) member(name string) thing {
	in, class := m.module.class(name, 0)
	if in == nil {
		return nil
	}
	return &pythonThing{module: in, class: class, makes: true}
}

// made is an object of a class.
func made(class thing) thing {
	if calls := class.calls(); len(calls) > 0 {
		return calls[0].result
	}
	return nil
}

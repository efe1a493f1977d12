package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

func TestOutgrown(t *testing.T) {
	dir := t.TempDir()
	facts := func(name, content string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
		return path
	}
	passed := filepath.Join(dir, "passed.vetx")
	if err := (unit{VetxOutput: passed}).passOn("go1.999.1"); err != nil {
		t.Fatal(err)
	}
	tests := map[string]struct {
		unit   unit
		needed string
	}{
		"as built":       {unit{GoVersion: runtime.Version()}, ""},
		"older":          {unit{GoVersion: "go1.21"}, ""},
		"newer":          {unit{GoVersion: "go1.999"}, "go1.999"},
		"unknown":        {unit{}, ""},
		"import":         {unit{GoVersion: "go1.21", PackageVetx: map[string]string{"fmt": passed}}, "go1.999.1"},
		"good import":    {unit{PackageVetx: map[string]string{"fmt": facts("good.vetx", "vetx and facts")}}, ""},
		"short import":   {unit{PackageVetx: map[string]string{"fmt": facts("short.vetx", "")}}, ""},
		"missing import": {unit{PackageVetx: map[string]string{"fmt": filepath.Join(dir, "absent")}}, ""},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			data, err := json.Marshal(test.unit)
			if err != nil {
				t.Fatal(err)
			}
			needed, ok := readUnit(facts("vet.cfg", string(data))).outgrown()
			if needed != test.needed || ok != (test.needed != "") {
				t.Errorf("needed %q, %t", needed, ok)
			}
		})
	}
	if u := readUnit(facts("broken.cfg", "{")); u.GoVersion != "" {
		t.Errorf("unit %+v", u)
	}
}

func TestCalledByVet(t *testing.T) {
	for _, test := range []struct {
		args []string
		want bool
	}{
		{[]string{"-V=full"}, true},
		{[]string{"-flags"}, true},
		{[]string{"-json", "-shareduserid=false", "/tmp/vet.cfg"}, true},
		{nil, false},
		{[]string{"."}, false},
		{[]string{"--version"}, false},
		{[]string{"-flags", "."}, false},
	} {
		if calledByVet(test.args) != test.want {
			t.Errorf("%q: %t", test.args, !test.want)
		}
	}
}

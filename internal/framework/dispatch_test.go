package framework

import "testing"

func TestDispatches(t *testing.T) {
	for base, want := range map[string]string{
		"crewai.flow.flow.Flow":              "crewai",
		"crewai.Flow":                        "crewai",
		"llama_index.core.workflow.Workflow": "llama_index",
		"prefect.Flow":                       "",
		"Flow":                               "",
	} {
		if got, ok := Dispatches(Python, base); got.Steps != want || ok != (want != "") {
			t.Errorf("Dispatches(%q) = %+v %v", base, got, ok)
		}
	}
	crew, _ := Dispatches(Python, "crewai.flow.Flow")
	for path, want := range map[string]bool{
		"crewai.flow.flow.start":         true,
		"crewai.flow.listen()":           true,
		"crewai.project.task":            false,
		"llama_index.core.workflow.step": false,
		"start":                          false,
	} {
		if got := crew.Runs(Python, path); got != want {
			t.Errorf("Runs(%q) = %v", path, got)
		}
	}
}

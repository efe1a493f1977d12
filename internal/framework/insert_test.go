package framework

import "testing"

func TestInserts(t *testing.T) {
	for path, want := range map[string]string{
		"celery.Celery().task": "bind", "celery.shared_task": "bind", "app.task": "bind",
		"procrastinate.App().task": "pass_context", "click.pass_context": "",
	} {
		if got, ok := Inserts(Python, path); !ok || got != want {
			t.Errorf("Inserts(%q) = %q, %v", path, got, ok)
		}
	}
	for _, path := range []string{"celery.Celery().on_after_configure", "app.tasks", "typer.Typer().command", ""} {
		if got, ok := Inserts(Python, path); ok {
			t.Errorf("Inserts(%q) = %q", path, got)
		}
	}
}

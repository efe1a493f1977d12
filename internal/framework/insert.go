package framework

// tasksPython are the decorators of Celery's tasks.
const tasksPython = "{celery.shared_task,celery*.Celery().task,{app,celery,celery_app,*_celery,*.celery_app,*.celery}.task}"

// insertsPython are the decorators that hand a function something before what callers
// give it: where the option says so, or always.
var insertsPython = []row[string]{
	{tasksPython, "", "bind"},
	{"procrastinate.App().task", "", "pass_context"},
	{"click.{,decorators.}{pass_context,pass_obj}", "", ""},
}

// Inserts tells whether the decorator at a path hands a function something that its
// callers do not give, before what they do: where an option of it is true, or always,
// if that is "".
func Inserts(language Language, path string) (option string, ok bool) {
	return known[language]().inserts.find(path, "")
}

package framework

// SelfChecks tells whether every new instance of a model of data is put to a method of it:
// by its name, or by the decorator at a path that is given a mode.
func SelfChecks(method, decorator, mode string) bool {
	switch method {
	case "__post_init__", "__attrs_post_init__", "model_post_init":
		return true
	}
	return decorator == "pydantic.model_validator" && mode == "after"
}

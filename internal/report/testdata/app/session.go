package app

const user = "default"

func open() {
	return composio.Create("default",
		nil,
	)
}

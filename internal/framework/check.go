package framework

// Check tells of a call whose options hold a function, and a schema of what that is
// called with.
type Check struct {
	// Schema and Function are the keys of the two.
	Schema, Function string
	// As is the member of the first parameter that the schema tells of, "" for all of it.
	As string
}

var checksECMA = []row[[]Check]{
	{"@trigger.dev/sdk{,/v3,/v4}.schemaTask", "", []Check{{"schema", "run", ""}}},
	// What has been checked is the first parameter, or stands in it under a name.
	{"@mastra/core{,/tools}.createTool", "", []Check{{"inputSchema", "execute", ""}, {"inputSchema", "execute", "context"}}},
	{"@mastra/core{,/workflows}.createStep", "", []Check{{"inputSchema", "execute", "inputData"}}},
	{"ai.tool", "", []Check{{"inputSchema", "execute", ""}, {"parameters", "execute", ""}}},
	{"@openai/agents.tool", "", []Check{{"parameters", "execute", ""}}},
}

// Checks tells what the call at a path has checked by the schemas in its options.
func Checks(language Language, path string) []Check {
	checks, _ := known[language]().checks.find(path, "")
	return checks
}

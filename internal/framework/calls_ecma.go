package framework

// callsECMA are the calls that declare procedures, actions and tools which
// clients call by name.
var callsECMA = []row[Entry]{
	// tRPC: publicProcedure.input(schema).query(({ctx, input}) => ...)
	{"*rocedure*.{query,mutation,subscription,use}", "", hono},
	{"*.input().{query,mutation,subscription}", "", hono},
	// oRPC, TanStack Start, next-safe-action, ZSA.
	{"{@orpc/server.os,os,*.os,*rocedure,*.input(),*.output()}{,.*}.handler", "", hono},
	{"@tanstack/*.createServerFn()*.handler", "", hono},
	{"@tanstack/*.createMiddleware()*.server", "", hono},
	{"createServerFn()*.handler", "", hono},
	{"next-safe-action*.createSafeActionClient()*.{action,stateAction,use}", "", hono},
	{"*ctionClient*.{action,stateAction}", "", hono},
	{"*.{inputSchema,schema}()*.{action,stateAction}", "", hono},
	{"zsa*.{createServerAction,createServerActionProcedure}()*.handler", "", hono},

	// MCP servers: server.tool("name", schema, (args, extra) => ...)
	{"@modelcontextprotocol/sdk/*.McpServer().{tool,registerTool,prompt,registerPrompt}", "", serves(Payload, Context)},
	{"@modelcontextprotocol/sdk/*.McpServer().{resource,registerResource}", "", serves(Payload, Payload, Context)},
	{"{server,mcp,mcpServer,*Server}.{tool,registerTool}", "", serves(Payload, Context)},
	{"*.setRequestHandler", "", serves(Context, Context)},
}

// othersECMA are command lines.
var othersECMA = []row[Entry]{
	{"{commander*,program,cli}.{*.,}action", "", command()},
	{"{cac,commander.Command}()*.action", "", command()},
	{"yargs*.command", "", command(Environment)},
}

package framework

import (
	"path"
	"slices"
	"strings"

	"github.com/composiolint/composiolint/rules"
)

// export is a convention by which a framework calls what a file exports.
type export struct {
	// base is a pattern of the file's name without its extension, "" for any.
	base string
	// under lists the folders of which one has to be on the way to the file, each
	// as one or more segments; "/api" has to be the first one. None is anywhere.
	under []string
	// names is a pattern of the names that count.
	names string
	is    Entry
}

// methods are the names of the functions that serve an HTTP method.
const methods = "{GET,POST,PUT,PATCH,DELETE,HEAD,OPTIONS}"

// exports are the conventions of the ECMA frameworks.
var exports = []export{
	// Next.js. A file of this name with such an export can be nothing else.
	{"route", nil, methods, serves(Request, Context)},
	{"{page,layout,template,default,loading,error,not-found,global-error,opengraph-image,twitter-image,icon}", []string{"app"}, "{default,generateMetadata,generateViewport}", serves(Context)},
	{"*", []string{"pages/api"}, "{default,handler}", express},
	{"*", []string{"pages"}, "{getServerSideProps,default.getInitialProps}", serves(Context)},
	{"{middleware,proxy}", nil, "{middleware,proxy,default}", express},
	{"instrumentation", nil, "register", Entry{Setting: rules.Script}},

	// SvelteKit, Astro, Nuxt, Remix and React Router, SolidStart, Expo, RedwoodSDK.
	{"+server", nil, "{GET,POST,PUT,PATCH,DELETE,HEAD,OPTIONS,fallback}", hono},
	{"{+page.server,+layout.server,+page,+layout}", nil, "{load,actions.*,actions}", hono},
	{"hooks.server", nil, "{handle,handleError,handleFetch}", hono},
	{"*", []string{"src/pages", "pages"}, "{GET,POST,PUT,PATCH,DELETE,HEAD,OPTIONS,ALL,get,post,put,patch,del}", hono},
	{"*", []string{"server/api", "server/routes", "server/middleware"}, "default", hono},
	{"*", []string{"routes"}, "{loader,action,default.loader,default.action}", hono},
	{"{root,entry.server,_layout}", []string{"app"}, "{loader,action,handleRequest}", hono},
	{"*", []string{"routes"}, methods, hono},
	{"*+api", nil, methods, express},

	// Functions of the clouds.
	{"*", []string{"functions"}, "onRequest{,Get,Post,Put,Patch,Delete,Head,Options}", hono},
	{"*", []string{"/api"}, "default", express},
	{"*", []string{"/api"}, methods, express},
	{"*", []string{"netlify/functions", "netlify/edge-functions"}, "{default,handler}", serves(Request, Context)},
	{"*", nil, "{handler,lambdaHandler,lambda_handler}", serves(Context, Nothing)},
	{"*", nil, "default.fetch", serves(Request, Environment)},
	{"*", nil, "default.{queue,email}", serves(Nothing, Environment)},

	// Slash commands of Discord bots.
	{"*", []string{"commands", "interactions"}, "{,default.}execute", chat},
	{"*", []string{"events"}, "{,default.}execute", chat},
}

// exportsPython are the names by which the clouds call a module.
var exportsPython = []export{
	{"*", nil, "{lambda_handler,handler}", serves(Context, Nothing)},
}

// Exported tells whether a framework calls what a file exports under a name. The
// file is a path with slashes, from the argument of the run on or absolute; in a
// default export that is an object the members stand behind a dot
// ("default.fetch"), as in any other that is one ("actions.save").
func Exported(file, name string) (Entry, bool) {
	dir, base := path.Split(path.Clean(file))
	list := exports
	switch ext := path.Ext(base); ext {
	case ".py":
		base, list = strings.TrimSuffix(base, ext), exportsPython
	case ".ts", ".tsx", ".js", ".jsx", ".mjs", ".cjs", ".mts", ".cts", ".svelte", ".astro", ".vue":
		base = strings.TrimSuffix(base, ext)
		if base == "d" || strings.HasSuffix(base, ".d") {
			return Entry{}, false
		}
	default:
		return Entry{}, false
	}
	dir = strings.TrimSuffix(dir, "/")
	for i := range list {
		if list[i].called(dir, base, name) {
			return list[i].is, true
		}
	}
	return Entry{}, false
}

func (e *export) called(dir, base, name string) bool {
	return matches(e.names, name) && matches(e.base, base) && (len(e.under) == 0 || slices.ContainsFunc(e.under, func(folder string) bool {
		if first, ok := strings.CutPrefix(folder, "/"); ok {
			return dir == first || strings.HasPrefix(dir, first+"/")
		}
		return strings.Contains("/"+dir+"/", "/"+folder+"/")
	}))
}

// matches reports whether a pattern with braces matches a text.
func matches(pattern, s string) bool {
	return slices.ContainsFunc(expand(pattern), func(p string) bool { return glob(p, s) })
}

// Directive tells whether a text as the first statement of a file or a function
// makes it one that clients can call, of a file all that it exports. What they
// pass is not told: the same functions are called by pages with an id that they
// looked up.
func Directive(text string) (Entry, bool) {
	if text == "use server" {
		return serves(), true
	}
	return Entry{}, false
}

package framework

// environmentECMA are the values and calls that give settings.
var environmentECMA = []row[What]{
	{"{{,globalThis.,global.,window.}process,node:process}.env", "", Environment},
	{"{process,node:process}.{argv,execArgv}", "", Environment},
	{"import.meta.env", "", Environment},
	{"Bun.{env,argv}", "", Environment},
	{"Deno.args", "", Environment},
	{"Deno.env.toObject()", "", Environment},
	{"$env/{static,dynamic}/{private,public}", "", Environment},
	{"astro:env/{server,client}", "", Environment},
	{"cloudflare:workers.env", "", Environment},
	{"@t3-oss/env-*.createEnv()", "", Environment},
	{"{envalid.cleanEnv,env-var.get,env-schema,znv.parseEnv,@next/env.loadEnvConfig}()", "", Environment},
	{"dotenv.{config,parse}().parsed", "", Environment},
	{"{#imports.,}useRuntimeConfig()", "", Environment},
	{"next/config().{serverRuntimeConfig,publicRuntimeConfig}", "", Environment},
	{"firebase-functions{,/v1}.config()", "", Environment},
	{"firebase-functions/params.{defineString,defineSecret,defineInt}()", "", Environment},
	{"{minimist,yargs,yargs.yargs,yargs-parser,meow,arg}()", "", Environment},
	{"yargs.argv", "", Environment},
	{"{node:util,util}.parseArgs()", "", Environment},
	{"{commander.program,commander,program}{,.*}.opts()", "", Environment},
	{"commander.Command().opts()", "", Environment},
	{"{expo-constants,expo-constants.default,Constants}.expoConfig.extra", "", Environment},
	{"@env", "", Environment},
	{"{hono/adapter,@hono/node-server}.env()", "", Environment},
}

// environmentPython are the same in Python.
var environmentPython = []row[What]{
	{"os.{environ,environb}", "", Environment},
	{"sys.argv", "", Environment},
	{"django.conf.settings", "", Environment},
	{"{flask,quart}.current_app.config", "", Environment},
	{"flask.Flask().config", "", Environment},
	{"streamlit.secrets", "", Environment},
	{"dotenv.{dotenv_values,get_key}()", "", Environment},
	{"dynaconf.{Dynaconf,LazySettings}()", "", Environment},
	{"dynaconf.settings", "", Environment},
	{"argparse.ArgumentParser().{parse_args,parse_known_args}()", "", Environment},
	{"{parser,arg_parser,argparser,ap}.{parse_args,parse_known_args}()", "", Environment},
	{"google.colab.userdata.get()", "", Environment},
	{"getpass.{getuser,getpass}()", "", Environment},
	{"keyring.get_password()", "", Environment},
	{"absl.flags.FLAGS", "", Environment},
	{"fastapi.FastAPI().state.settings", "", Environment},
}

// read is a call that reads a setting by its first argument, with a default at a
// position and of a keyword.
func read(position int, keyword string) Read {
	return Read{What: Environment, Default: position, DefaultKeyword: keyword}
}

// gettersECMA are the calls that read a setting by name.
var gettersECMA = []row[Read]{
	{"Deno.env.get", "", read(-1, "")},
	{"Netlify.env.get", "", read(-1, "")},
	{"@nestjs/config.ConfigService().get", "", read(1, "")},
	{"{,*.}{configService,config_service}.{get,getOrThrow}", "", read(1, "")},
	{"{env-var.get,env-var.default.get}", "", read(-1, "")},
	{"@nestjs/config.ConfigService.{get,getOrThrow}", "", read(1, "")},
	{"firebase-functions/params.{defineString,defineSecret}", "", read(-1, "default")},
	{"convict().get", "", read(-1, "")},
	{"nconf.get", "", read(-1, "")},
}

// gettersPython are the same in Python.
var gettersPython = []row[Read]{
	{"os.{getenv,getenvb}", "", read(1, "default")},
	{"os.environ.{get,pop,setdefault}", "", read(1, "default")},
	{"os.environ.__getitem__", "", read(-1, "")},
	{"decouple.{config,AutoConfig(),Config()}", "", read(1, "default")},
	{"starlette.config.Config()", "", Read{What: Environment, Default: 2, DefaultKeyword: "default"}},
	{"environs.Env()", "", read(1, "default")},
	{"environs.{Env(),env}.{str,int,bool,list,json,dict}", "", read(1, "default")},
	{"environ.{Env,FileAwareEnv}()", "", Read{What: Environment, Default: 2, DefaultKeyword: "default"}},
	{"environ.{Env,FileAwareEnv}().{str,int,bool,list,json}", "", read(1, "default")},
	{"{streamlit,st}.secrets.get", "", read(1, "default")},
	{"{flask,quart}.current_app.config.get", "", read(1, "default")},
	{"flask.Flask().config.get", "", read(1, "default")},
	{"{app,current_app}.config.get", "", read(1, "default")},
	{"google.colab.userdata.get", "", read(-1, "")},
	{"dynaconf.{settings,Dynaconf()}.get", "", read(1, "default")},
	{"dotenv.get_key", "", Read{What: Environment, Name: 1, Default: -1}},
	{"prefect.variables.Variable.get", "", read(1, "default")},
	{"contextvars.ContextVar().get", "", Read{Name: -1, Default: 0, Made: "default"}},
	{"modal.Secret.from_name", "", read(-1, "")},
}

// Settings tells whether the fields of a class that has the base are settings,
// which the environment fills in.
func Settings(language Language, base string) bool {
	is, ok := known[language]().settings.find(base, "")
	return ok && is
}

package framework

// Answering tells whether a call says how requests are answered that others send. It
// sends none then, whatever address it is given.
type Answering uint8

// What is known of it.
const (
	// AnswersNothing is what the tables have nothing to say of.
	AnswersNothing Answering = iota
	// AnswersByHandler goes for a call that is given a function.
	AnswersByHandler
	// AnswersAlways goes for a call whatever it is given.
	AnswersAlways
)

// Answers tells what the call at a path says of requests. First is the first argument,
// as in Registers.
func Answers(language Language, path, first string) Answering {
	if _, ok := known[language]().answers.find(path, first); ok {
		return AnswersAlways
	}
	if _, ok := Registers(language, path, ""); ok { // a router that needs no route to be known
		return AnswersAlways
	}
	if _, ok := Registers(language, path, first); ok {
		return AnswersByHandler
	}
	return AnswersNothing
}

// routersECMA are the calls that name a route, and may hold its handler where no
// function is to be seen.
var routersECMA = []row[bool]{
	{"{,*.}{app,router,apiRouter,fastify}." + verbs, aRoute, true},
}

// routersPython are the same in Python, where what such a call gives takes the handler.
var routersPython = []row[bool]{
	{"{,*.}{app,router,api_router}." + verbs, aRoute, true},
	{"{fastapi.{FastAPI,APIRouter},{flask,quart}.{Flask,Quart,Blueprint},sanic.{Sanic,Blueprint}}()." + verbs, "", true},
}

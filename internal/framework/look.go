package framework

// looksECMA are the functions that only look at what they are given: nothing is written
// to it.
var looksECMA = []row[bool]{
	{"console.*", "", true},
	{"{Object,Reflect}.{keys,values,entries,ownKeys,has,hasOwn,is,getOwnPropertyNames}", "", true},
	{"Array.isArray", "", true},
	{"{node:util.,util.,}{inspect,format,isDeepStrictEqual}", "", true},
	{logger, "", true},
}

// looksPython are the same in Python.
var looksPython = []row[bool]{
	{"{,builtins.}{print,len,any,all,isinstance,hasattr,type,id,format}", "", true},
	{"{pprint.pprint,pprint.pformat,rich.print,rich.inspect}", "", true},
	{"{logging,loguru.logger}.*", "", true},
	{"{logging.getLogger,structlog.get_logger,structlog.getLogger}().*", "", true},
	{logger, "", true},
}

// logger is a log by its name: what writes to a log has no reason to change anything.
const logger = "{,*.}{log,logger,logging,LOG,LOGGER,_log,_logger}.{log,trace,debug,info,notice,warn,warning,error,exception,critical,fatal}"

// Looks tells whether a function only looks at what it is given. It goes by its path,
// and by how it reads.
func Looks(language Language, path, text string) bool {
	looks := known[language]().looks
	if _, ok := looks.find(path, ""); ok && path != "" {
		return true
	}
	_, ok := looks.find(text, "")
	return ok
}

package framework

import "sync"

// tables are the answers of one language.
type tables struct {
	values     table[What]
	getters    table[Read]
	registers  table[Entry]
	keywords   table[Entry]
	decorators table[Entry]
	types      table[Entry]
	handlers   table[Entry]
	injections table[Injection]
	bases      table[Entry]
	passes     table[Pass]
	keeps      table[int]
	looks      table[bool]
	methods    map[string]bool
	settings   table[bool]
	declared   table[Declaration]
	options    table[bool]
	dispatches table[Dispatch]
	steps      table[string]
	answers    table[bool]
	inserts    table[string]
	checks     table[[]Check]
	carriers   table[bool]
	carries    table[Carry]
}

// known gives the tables by language. They are built at first use, as go vet starts the
// program for each package, and never change.
var known = [...]func() *tables{
	ECMA: sync.OnceValue(func() *tables {
		return &tables{
			values:     newTable(environmentECMA, clientECMA, authECMA, freshECMA),
			getters:    newTable(gettersECMA),
			registers:  newTable(webECMA, serversECMA, startsECMA, callsECMA, botsECMA, jobsECMA, othersECMA),
			keywords:   newTable(webKeywordsECMA, jobKeywordsECMA),
			decorators: newTable(decoratorsECMA),
			types:      newTable(typesECMA),
			handlers:   newTable(handlersECMA),
			bases:      newTable(basesECMA),
			injections: newTable(injectionsECMA),
			passes:     newTable(passesECMA),
			keeps:      newTable(keepsECMA),
			looks:      newTable(looksECMA),
			methods:    words(keepMethodsECMA),
			declared:   newTable(declaredECMA),
			answers:    newTable(routersECMA, doublesECMA),
			checks:     newTable(checksECMA),
			carriers:   newTable(carriersECMA),
			carries:    newTable(carriesECMA),
		}
	}),
	Python: sync.OnceValue(func() *tables {
		return &tables{
			values:     newTable(environmentPython, clientPython, authPython, freshPython),
			getters:    newTable(gettersPython),
			registers:  newTable(webPython, botsPython, uiPython),
			keywords:   newTable(webKeywordsPython, uiKeywordsPython),
			decorators: newTable(decoratorsPython, botDecoratorsPython, jobDecoratorsPython),
			types:      newTable(typesPython),
			injections: newTable(injectionsPython),
			bases:      newTable(basesPython),
			passes:     newTable(passesPython),
			keeps:      newTable(keepsPython),
			looks:      newTable(looksPython),
			methods:    words(keepMethodsPython),
			settings:   newTable(settingsPython),
			declared:   newTable(declaredPython),
			options:    newTable(optionsPython),
			dispatches: newTable(dispatchesPython),
			steps:      newTable(stepsPython),
			answers:    newTable(routersPython, doublesPython),
			inserts:    newTable(insertsPython),
			carriers:   newTable(carriersPython),
		}
	}),
}

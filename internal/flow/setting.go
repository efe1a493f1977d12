package flow

import "github.com/composiolint/composiolint/rules"

// settings tells for every function of the unit what part of a program it is:
// whatever serves a request, and all that it calls, is Request; what only
// Script calls is Script.
func (e *engine) settings() map[*Func]rules.Setting {
	settings := map[*Func]rules.Setting{}
	callees := map[*Func][]*Func{}
	var open []*Func
	for _, f := range e.byID {
		settings[f] = f.Entry
		open = append(open, f)
	}
	for callee, callers := range e.calls {
		for _, caller := range callers {
			callees[caller] = append(callees[caller], callee)
		}
	}
	for len(open) > 0 { // a setting only ever rises, so this ends
		f := open[len(open)-1]
		open = open[:len(open)-1]
		if next := e.settingOf(f, settings); next != settings[f] {
			settings[f] = next
			open = append(open, callees[f]...)
		}
	}
	return settings
}

func (e *engine) settingOf(f *Func, settings map[*Func]rules.Setting) rules.Setting {
	callers := e.calls[f]
	if settings[f] == rules.Request || len(callers) == 0 {
		return settings[f]
	}
	scripts, others := 0, 0
	for _, caller := range callers {
		switch {
		case caller == f, caller.Test: // what only tests call is as if nobody did
		case settings[caller] == rules.Request:
			return rules.Request
		case settings[caller] == rules.Script:
			scripts++
		default:
			others++
		}
	}
	if f.Entry == rules.Script || scripts > 0 && others == 0 && !e.escaped[f] {
		return rules.Script
	}
	return rules.Library
}

// joined is the setting of a tie: that of its place and of all on the way.
func (e *engine) joined(settings map[*Func]rules.Setting, t *tie) rules.Setting {
	if t.request {
		return rules.Request
	}
	setting := settings[t.owner]
	for _, id := range t.via {
		f, ok := e.byID[id]
		switch {
		case ok && settings[f] == rules.Request:
			return rules.Request
		case ok && settings[f] == rules.Library && setting == rules.Script:
			setting = rules.Library
		}
	}
	return setting
}

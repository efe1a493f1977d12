// Package rules holds the model that every language front end answers to and
// the rules that read it.
//
// A front end describes each place where code ties work to a Composio user as
// a [Binding]: four answers (origin of the user id, scope of the toolkits, fate
// of the session, setting of the place), each with its trace. A [Rule] is a
// pure function of a binding. It knows no syntax tree, no file and no language.
//
// The package imports only the standard library.
package rules

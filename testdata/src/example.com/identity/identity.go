// Package identity says who a piece of work is done for.
package identity

import (
	"context"
	"errors"
	"strings"
)

// House is the account that the company itself uses.
const House = "shared"

// Robot signs in where no person does.
const Robot = "nightly-robot"

// ErrAnonymous is returned where nobody has signed in.
var ErrAnonymous = errors.New("nobody is signed in")

type subjectKey struct{}

// WithSubject gives a context for the signed-in person.
func WithSubject(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, subjectKey{}, id)
}

// Subject is the signed-in person.
func Subject(ctx context.Context) string {
	id, _ := ctx.Value(subjectKey{}).(string)
	return id
}

// Lookup reports who has signed in, if anybody has.
func Lookup(ctx context.Context) (string, bool) {
	id, ok := ctx.Value(subjectKey{}).(string)
	if !ok {
		return "", false
	}
	return id, true
}

// Require is Lookup with an error.
func Require(ctx context.Context) (string, error) {
	id, ok := Lookup(ctx)
	if !ok {
		return "", ErrAnonymous
	}
	return id, nil
}

// Owner is who pays for this installation.
func Owner() string {
	return "default"
}

// Resolve tidies up an id and stands in for people without one.
func Resolve(id string) string {
	id = strings.TrimSpace(id)
	if id == "" {
		return "default"
	}
	return id
}

// Subscriber is the part of an id behind its realm, empty where there is none.
func Subscriber(id string) string {
	if _, name, ok := strings.Cut(id, "/"); ok {
		return name
	}
	return ""
}

// Tenant gives the id under which a company's people work together.
func Tenant(company string) string {
	return "tenant-" + company
}

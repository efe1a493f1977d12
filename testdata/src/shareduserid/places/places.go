// Package places is a branch library whose readers are known by an id with a prefix.
// What is reported stands at the argument, however many functions put the id together.
package places

import (
	"cmp"
	"context"
	"fmt"

	"example.com/composio"
)

// Library lends books.
type Library struct{ client *composio.Client }

// Request says what to list.
type Request struct {
	Card  string
	Limit int
}

func reader(card string) string { return fmt.Sprintf("reader:%s", card) }

func (l *Library) open(ctx context.Context, owner string) (*composio.CreateSessionResponse, error) {
	return l.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   owner,
		Toolkits: composio.Enable("gmail"),
	})
}

func (l *Library) loans(ctx context.Context, r Request) (*composio.CreateSessionResponse, error) {
	owner := reader(r.Card)
	return l.open(ctx, owner)
}

func (l *Library) recent(ctx context.Context, card string) (*composio.CreateSessionResponse, error) {
	return l.loans(ctx, Request{Card: card, Limit: 5})
}

func (l *Library) branchLoans(ctx context.Context, branch, card string) (*composio.CreateSessionResponse, error) {
	return l.open(ctx, branch+"/"+reader(card))
}

// Loans lists what everybody has borrowed.
func (l *Library) Loans(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return l.loans(ctx, Request{
		Limit: 3,
		Card:  "default", // want `shareduserid: user id "reader:default" is shared`
	})
}

// Recent lists what was borrowed last.
func (l *Library) Recent(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return l.recent(
		ctx,
		"default", // want `shareduserid: user id "reader:default" is shared`
	)
}

// Branch lists what one reader has borrowed there.
func (l *Library) Branch(ctx context.Context, card string) (*composio.CreateSessionResponse, error) {
	return l.branchLoans(
		ctx,
		"north",
		cmp.Or(card, "default"), // want `fallbackuserid: user id falls back to "north/reader:default"`
	)
}

// Mine lists what one reader has borrowed.
func (l *Library) Mine(ctx context.Context, card string) (*composio.CreateSessionResponse, error) {
	return l.loans(ctx, Request{Limit: 3, Card: card})
}

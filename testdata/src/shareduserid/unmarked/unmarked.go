// Package unmarked sends newsletters. It does not know which service the
// sessions come from.
package unmarked

import (
	"context"
	"log"

	"example.com/gateway"
	"example.com/identity"
)

// Newsletter goes out in the name of the house.
func Newsletter(ctx context.Context, g *gateway.Gateway) error {
	id, err := g.Mail(ctx, identity.House) // want `shareduserid: user id "shared" is shared`
	if err != nil {
		return err
	}
	log.Print("newsletter by ", id)
	return nil
}

// Personal goes out in the name of its author.
func Personal(ctx context.Context, g *gateway.Gateway, author string) error {
	id, err := g.Mail(ctx, author)
	if err != nil {
		return err
	}
	log.Print("letter by ", id)
	return nil
}

// Package shareduserid sends people a digest of their mail.
package shareduserid

import (
	"context"
	"errors"
	"log"

	"example.com/composio"
	"example.com/identity"
)

const fallbackOwner = "default"

var sender = "system"

// Digest reads mail and writes summaries.
type Digest struct {
	client *composio.Client
}

// Inbox is one inbox for all customers.
func (d *Digest) Inbox(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return d.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   "default", // want `shareduserid: user id "default" is shared`
		Toolkits: composio.Enable("gmail"),
	})
}

// Outbox keeps the id in a constant of the package.
func (d *Digest) Outbox(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return d.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   fallbackOwner, // want `shareduserid: user id "default" is shared`
		Toolkits: composio.Enable("gmail"),
	})
}

// Bounces keeps it in a variable that nobody writes to.
func (d *Digest) Bounces(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return d.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   sender, // want `shareduserid: user id "system" is shared`
		Toolkits: composio.Enable("gmail"),
	})
}

// Drafts keeps it in a local.
func (d *Digest) Drafts(ctx context.Context) (*composio.CreateSessionResponse, error) {
	owner := "anonymous"
	req := composio.CreateSessionRequest{
		UserID:   owner, // want `shareduserid: user id "anonymous" is shared`
		Toolkits: composio.Enable("gmail"),
	}
	return d.client.CreateSession(ctx, req)
}

// Archive says outright that nobody is meant.
func (d *Digest) Archive(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return d.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   "", // want `shareduserid: user id is missing`
		Toolkits: composio.Enable("gmail"),
	})
}

// Spam does so with a space.
func (d *Digest) Spam(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return d.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   " ", // want `shareduserid: user id is blank`
		Toolkits: composio.Enable("gmail"),
	})
}

// Labels forgets the user.
func (d *Digest) Labels(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return d.client.CreateSession(ctx, composio.CreateSessionRequest{Toolkits: composio.Enable("gmail")}) // want `shareduserid: user id is missing`
}

// Everything leaves out all there is to leave out.
func (d *Digest) Everything(ctx context.Context) {
	_, err := d.client.CreateSession(ctx, composio.CreateSessionRequest{}) // want `shareduserid: user id is missing` `unscopedtoolkits: session names no toolkits` `discardedsession: session id is thrown away`
	if err != nil {
		log.Print(err)
	}
}

// Either picks one of two ids, and both are nobody's.
func (d *Digest) Either(ctx context.Context, weekly bool) (*composio.CreateSessionResponse, error) {
	owner := "bot"
	if weekly {
		owner = "service"
	}
	return d.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   owner, // want `shareduserid: user id "(bot|service)" is shared`
		Toolkits: composio.Enable("gmail"),
	})
}

// Customer opens a session of the customer's own.
func (d *Digest) Customer(ctx context.Context, customerID string) (*composio.CreateSessionResponse, error) {
	return d.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   customerID,
		Toolkits: composio.Enable("gmail"),
	})
}

// SignedIn opens one for whoever has signed in.
func (d *Digest) SignedIn(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return d.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   identity.Subject(ctx),
		Toolkits: composio.Enable("gmail"),
	})
}

// Customers opens one for each of them.
func (d *Digest) Customers(ctx context.Context, customerIDs []string) (map[string]string, error) {
	sessions := map[string]string{}
	for _, id := range customerIDs {
		session, err := d.Customer(ctx, id)
		if err != nil {
			return nil, err
		}
		sessions[id] = session.SessionID
	}
	return sessions, nil
}

// Organisation is one inbox for people who work together.
func (d *Digest) Organisation(ctx context.Context, orgID string) (*composio.CreateSessionResponse, error) {
	return d.Customer(ctx, "org:"+orgID)
}

// send is a creator like any other: what its callers pass counts.
func (d *Digest) send(ctx context.Context, userID string) error {
	session, err := d.Customer(ctx, userID)
	if err != nil {
		return err
	}
	log.Printf("digest of %s sent by %s", userID, session.SessionID)
	return nil
}

// Nightly writes to all the people that are none.
func (d *Digest) Nightly(ctx context.Context) error {
	return errors.Join(
		d.send(ctx, "Default"),       // want `shareduserid: user id "Default" is shared`
		d.send(ctx, "DEFAULT_USER"),  // want `shareduserid: user id "DEFAULT_USER" is shared`
		d.send(ctx, "default-user"),  // want `shareduserid: user id "default-user" is shared`
		d.send(ctx, "user_default"),  // want `shareduserid: user id "user_default" is shared`
		d.send(ctx, "acme-default"),  // want `shareduserid: user id "acme-default" is shared`
		d.send(ctx, "org-default"),   // want `shareduserid: user id "org-default" is shared`
		d.send(ctx, "anon"),          // want `shareduserid: user id "anon" is shared`
		d.send(ctx, "guest"),         // want `shareduserid: user id "guest" is shared`
		d.send(ctx, "public"),        // want `shareduserid: user id "public" is shared`
		d.send(ctx, "shared_user"),   // want `shareduserid: user id "shared_user" is shared`
		d.send(ctx, "global"),        // want `shareduserid: user id "global" is shared`
		d.send(ctx, "common"),        // want `shareduserid: user id "common" is shared`
		d.send(ctx, "everyone"),      // want `shareduserid: user id "everyone" is shared`
		d.send(ctx, "all"),           // want `shareduserid: user id "all" is shared`
		d.send(ctx, "Admin"),         // want `shareduserid: user id "Admin" is shared`
		d.send(ctx, "root"),          // want `shareduserid: user id "root" is shared`
		d.send(ctx, "app"),           // want `shareduserid: user id "app" is shared`
		d.send(ctx, "test-user"),     // want `shareduserid: user id "test-user" is shared`
		d.send(ctx, "demo"),          // want `shareduserid: user id "demo" is shared`
		d.send(ctx, "demo-customer"), // want `shareduserid: user id "demo-customer" is shared`
		d.send(ctx, "sample"),        // want `shareduserid: user id "sample" is shared`
		d.send(ctx, "local_user"),    // want `shareduserid: user id "local_user" is shared`
		d.send(ctx, "me"),            // want `shareduserid: user id "me" is shared`
		d.send(ctx, "unknown"),       // want `shareduserid: user id "unknown" is shared`
		d.send(ctx, "None"),          // want `shareduserid: user id "None" is shared`
		d.send(ctx, "null"),          // want `shareduserid: user id "null" is shared`
		d.send(ctx, "undefined"),     // want `shareduserid: user id "undefined" is shared`
		d.send(ctx, "nil"),           // want `shareduserid: user id "nil" is shared`
		d.send(ctx, "0"),             // want `shareduserid: user id "0" is shared`
		d.send(ctx, ""),              // want `shareduserid: user id is missing`
		d.send(ctx, "\t"),            // want `shareduserid: user id is blank`
	)
}

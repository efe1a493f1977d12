// Package constantuserid books journeys for the people of one company.
package constantuserid

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"log"
	"net/http"

	"example.com/composio"
	"example.com/identity"
)

const (
	region      = "eu"
	travelAgent = region + "-travel-agent"
	// officeManager is on purpose: the company books as a company.
	officeManager = "org:acme"
)

// Agency books through one client.
type Agency struct {
	client *composio.Client
}

// Flights books every flight as the same person.
func (a *Agency) Flights(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return a.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   "acme-travel", // want `constantuserid: user id "acme-travel" is a constant: everyone who gets here acts with the same connected accounts`
		Toolkits: composio.Enable("flights"),
	})
}

// Hotels does so with an id that is put together.
func (a *Agency) Hotels(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return a.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   travelAgent, // want `constantuserid: user id "eu-travel-agent" is a constant`
		Toolkits: composio.Enable("hotels"),
	})
}

// Trains was copied out of the documentation.
func (a *Agency) Trains(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return a.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   "user_123", // want `constantuserid: user id "user_123" is a constant`
		Toolkits: composio.Enable("trains"),
	})
}

// Robots books for one of two machines.
func (a *Agency) Robots(ctx context.Context, heavy bool) (*composio.CreateSessionResponse, error) {
	robot := "robot-7"
	if heavy {
		robot = "robot-9"
	}
	return a.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   robot, // want `constantuserid: user id "robot-[79]" is a constant`
		Toolkits: composio.Enable("trains"),
	})
}

// Office books for the company, and says so in the id.
func (a *Agency) Office(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return a.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   officeManager,
		Toolkits: composio.Enable("hotels"),
	})
}

// Traveller books for whoever travels.
func (a *Agency) Traveller(ctx context.Context, employeeID string) (*composio.CreateSessionResponse, error) {
	return a.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   employeeID,
		Toolkits: composio.Enable("flights", "hotels", "trains"),
	})
}

func (a *Agency) book(ctx context.Context, userID string) error {
	session, err := a.Traveller(ctx, userID)
	if err != nil {
		return err
	}
	log.Printf("%s books with session %s", userID, session.SessionID)
	return nil
}

// Fleet books for vehicles, machines and people who do not exist.
func (a *Agency) Fleet(ctx context.Context) error {
	return errors.Join(
		a.book(ctx, "user-42"),           // want `constantuserid: user id "user-42" is a constant`
		a.book(ctx, "user7"),             // want `constantuserid: user id "user7" is a constant`
		a.book(ctx, "your-user-id"),      // want `constantuserid: user id "your-user-id" is a constant`
		a.book(ctx, "user@example.com"),  // want `constantuserid: user id "user@example.com" is a constant`
		a.book(ctx, identity.Robot),      // want `constantuserid: user id "nightly-robot" is a constant`
		a.book(ctx, "democracy-now"),     // want `constantuserid: user id "democracy-now" is a constant`
		a.book(ctx, "administrator-7"),   // want `constantuserid: user id "administrator-7" is a constant`
		a.book(ctx, "organisation-acme"), // want `constantuserid: user id "organisation-acme" is a constant`
		a.book(ctx, "teamwork"),          // want `constantuserid: user id "teamwork" is a constant`
	)
}

// Departments are meant to share.
func (a *Agency) Departments(ctx context.Context) error {
	return errors.Join(
		a.book(ctx, "org_acme"),
		a.book(ctx, "org-acme"),
		a.book(ctx, "team:logistics"),
		a.book(ctx, "team:shared"),
		a.book(ctx, "workspace-berlin"),
		a.book(ctx, "tenant_4711"),
		a.book(ctx, "acme:integration"),
		a.book(ctx, "billing:service"),
	)
}

// Varying ids are nobody's constant, whatever stands around what varies.
func (a *Agency) Varying(ctx context.Context, employeeID, branch string, number int) error {
	return errors.Join(
		a.book(ctx, "acme-"+employeeID),
		a.book(ctx, employeeID+"@acme"),
		a.book(ctx, fmt.Sprintf("%s:%s", branch, employeeID)),
		a.book(ctx, fmt.Sprintf("vehicle-%d", number)),
		a.book(ctx, "inst-"+installation()),
	)
}

func installation() string {
	var id [16]byte
	rand.Read(id[:])
	return hex.EncodeToString(id[:])
}

// ServeHTTP books for whoever asks, as one and the same.
func (a *Agency) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	session, err := a.client.CreateSession(r.Context(), composio.CreateSessionRequest{
		UserID:   "user_123", // want `constantuserid: user id "user_123" is a constant`
		Toolkits: composio.Enable("flights"),
	})
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	fmt.Fprintln(w, session.SessionID)
}

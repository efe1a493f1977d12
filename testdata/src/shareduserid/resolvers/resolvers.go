// Package resolvers asks other functions whom the work is for.
package resolvers

import (
	"context"
	"os"

	"example.com/composio"
	"example.com/identity"
)

// Service files issues.
type Service struct {
	client *composio.Client
}

func (s *Service) open(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	return s.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   userID,
		Toolkits: composio.Enable("github"),
	})
}

// ForOwner asks a package that has never heard of sessions.
func (s *Service) ForOwner(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return s.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   identity.Owner(), // want `shareduserid: user id "default" is shared`
		Toolkits: composio.Enable("github"),
	})
}

// ForOwnerToo goes through a wrapper.
func (s *Service) ForOwnerToo(ctx context.Context) (*composio.CreateSessionResponse, error) {
	owner := identity.Owner()
	return s.open(ctx, owner) // want `shareduserid: user id "default" is shared`
}

// ForStage has an answer for every stage, and none is a person.
func (s *Service) ForStage(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return s.open(ctx, stageUser(os.Getenv("STAGE"))) // want `shareduserid: user id "(admin|test)" is shared`
}

func stageUser(stage string) string {
	if stage == "production" {
		return "admin"
	}
	return "test"
}

// ForSubject asks who has signed in.
func (s *Service) ForSubject(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return s.open(ctx, identity.Subject(ctx))
}

// ForTenant shares a session among colleagues.
func (s *Service) ForTenant(ctx context.Context, company string) (*composio.CreateSessionResponse, error) {
	return s.open(ctx, identity.Tenant(company))
}

// ForInstallation has a fixed beginning and an end that differs.
func (s *Service) ForInstallation(ctx context.Context, installation string) (*composio.CreateSessionResponse, error) {
	return s.open(ctx, installationUser(installation))
}

func installationUser(installation string) string {
	return "default-" + installation
}

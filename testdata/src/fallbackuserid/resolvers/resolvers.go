// Package resolvers has functions that find somebody, whatever it takes.
package resolvers

import (
	"context"
	"errors"
	"net/http"
	"strings"

	"example.com/composio"
	"example.com/identity"
)

// Service translates documents.
type Service struct {
	client  *composio.Client
	members map[string]string
}

func (s *Service) open(ctx context.Context, userID string) (*composio.CreateSessionResponse, error) {
	return s.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   userID,
		Toolkits: composio.Enable("deepl"),
	})
}

// currentUser tries three places and then gives up.
func (s *Service) currentUser(ctx context.Context, token string) string {
	if id := identity.Subject(ctx); id != "" {
		return id
	}
	if id, ok := s.members[token]; ok {
		return id
	}
	if _, id, ok := strings.Cut(token, "."); ok {
		return id
	}
	return "default"
}

// Translate has a resolver with a constant at its end.
func (s *Service) Translate(ctx context.Context, token string) (*composio.CreateSessionResponse, error) {
	return s.open(ctx, s.currentUser(ctx, token)) // want `fallbackuserid: user id falls back to "default"`
}

// memberOrNobody ends in an empty id.
func (s *Service) memberOrNobody(token string) string {
	if id, ok := s.members[token]; ok {
		return id
	}
	return ""
}

// Summarize does not look at what it gets.
func (s *Service) Summarize(ctx context.Context, token string) (*composio.CreateSessionResponse, error) {
	userID := s.memberOrNobody(token)
	return s.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   userID, // want `fallbackuserid: user id falls back to ""`
		Toolkits: composio.Enable("deepl"),
	})
}

// Proofread does.
func (s *Service) Proofread(ctx context.Context, token string) (*composio.CreateSessionResponse, error) {
	userID := s.memberOrNobody(token)
	if userID == "" {
		return nil, errors.New("not a member")
	}
	return s.open(ctx, userID)
}

// member fails where it finds nobody.
func (s *Service) member(token string) (string, error) {
	if id, ok := s.members[token]; ok {
		return id, nil
	}
	return "", errors.New("not a member")
}

// Index goes by the error.
func (s *Service) Index(ctx context.Context, token string) (*composio.CreateSessionResponse, error) {
	userID, err := s.member(token)
	if err != nil {
		return nil, err
	}
	return s.open(ctx, userID)
}

// Publish asks a resolver that lives in another package.
func (s *Service) Publish(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return s.open(ctx, identity.Resolve(identity.Subject(ctx))) // want `fallbackuserid: user id falls back to "default"`
}

// Subscribe asks another one.
func (s *Service) Subscribe(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return s.open(ctx, identity.Subscriber(identity.Subject(ctx))) // want `fallbackuserid: user id falls back to ""`
}

// userFromRequest is the resolver of a handler.
func userFromRequest(r *http.Request) string {
	if id, ok := identity.Lookup(r.Context()); ok {
		return id
	}
	return "anonymous"
}

// ServeHTTP translates for everybody who asks.
func (s *Service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	session, err := s.open(r.Context(), userFromRequest(r)) // want `fallbackuserid: user id falls back to "anonymous"`
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	w.Write([]byte(session.SessionID))
}

package learned

import (
	"context"

	"example.com/composio"
)

// shift works for whoever it was made for: somebody, or all.
type shift struct {
	client *composio.Client
	userID string
}

func newShift(client *composio.Client, userID string) *shift {
	return &shift{client: client, userID: userID}
}

func newShiftForAll(client *composio.Client) *shift {
	return &shift{client: client, userID: "shared"} // want `shareduserid: user id "shared" is shared`
}

func (s *shift) open(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return s.client.CreateSession(ctx, composio.CreateSessionRequest{UserID: s.userID, Toolkits: composio.Enable("gmail")})
}

// pool always works for all.
type pool struct {
	client *composio.Client
	userID string
}

func newPool(client *composio.Client) *pool {
	return &pool{client: client, userID: "shared"}
}

func (p *pool) open(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return p.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   p.userID, // want `shareduserid: user id "shared" is shared`
		Toolkits: composio.Enable("gmail"),
	})
}

// line works for all until somebody takes it over.
type line struct {
	client *composio.Client
	userID string
}

func newLine(client *composio.Client) *line {
	return &line{client: client, userID: "shared"}
}

func (l *line) take(userID string) { l.userID = userID }

func (l *line) open(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return l.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   l.userID, // want `fallbackuserid: user id falls back to "shared"`
		Toolkits: composio.Enable("gmail"),
	})
}

// bearer is whoever comes through a gate.
type bearer interface{ bearer() string }

type (
	badge struct{ id string }
	pass  struct{ number string }
)

func (b badge) bearer() string { return b.id }

func (p pass) bearer() string { return "pass:" + p.number }

// gate opens for whoever it was made for.
type gate struct {
	client *composio.Client
	of     bearer
}

func newGate(client *composio.Client, id string) *gate {
	return &gate{client: client, of: badge{id: id}}
}

func newGateForAll(client *composio.Client) *gate {
	return &gate{client: client, of: badge{id: "default"}} // want `shareduserid: user id "default" is shared`
}

func (g *gate) open(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return g.client.CreateSession(ctx, composio.CreateSessionRequest{UserID: g.of.bearer(), Toolkits: composio.Enable("gmail")})
}

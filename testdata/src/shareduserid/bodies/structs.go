package bodies

import (
	"context"
	"net/http"
)

type toolkits struct {
	Enable []string `json:"enable"`
}

type sessionRequest struct {
	Owner    string    `json:"user_id"`
	UserID   string    `json:"correlation_id,omitempty"`
	Toolkits *toolkits `json:"toolkits,omitempty"`
}

// literal has the tag decide which field is the user.
func (c *client) literal(ctx context.Context, userID string) (s session, err error) {
	err = c.do(ctx, http.MethodPost, "/tool_router/session", sessionRequest{
		Owner:    userID,
		UserID:   "default",
		Toolkits: &toolkits{Enable: []string{"gmail"}},
	}, &s)
	return s, err
}

// mixedUp has them the other way round.
func (c *client) mixedUp(ctx context.Context, userID string) (s session, err error) {
	err = c.do(ctx, http.MethodPost, "/tool_router/session", sessionRequest{
		Owner:    "shared", // want `shareduserid: user id "shared" is shared`
		UserID:   userID,
		Toolkits: &toolkits{Enable: []string{"gmail"}},
	}, &s)
	return s, err
}

// assigned fills the fields one by one.
func (c *client) assigned(ctx context.Context) (s session, err error) {
	var req sessionRequest
	req.Owner = "guest" // want `shareduserid: user id "guest" is shared`
	req.Toolkits = &toolkits{Enable: []string{"gmail"}}
	err = c.do(ctx, http.MethodPost, "/tool_router/session", req, &s)
	return s, err
}

// assignedFor does so for a person, behind a pointer.
func (c *client) assignedFor(ctx context.Context, userID string) (s session, err error) {
	req := &sessionRequest{}
	req.Owner = userID
	req.Toolkits = &toolkits{Enable: []string{"gmail"}}
	err = c.do(ctx, http.MethodPost, "/tool_router/session", req, &s)
	return s, err
}

// given takes the request from its caller.
func (c *client) given(ctx context.Context, req *sessionRequest) (s session, err error) {
	err = c.do(ctx, http.MethodPost, "/tool_router/session", req, &s)
	return s, err
}

func (c *client) giveAway(ctx context.Context) (session, error) {
	return c.given(ctx, &sessionRequest{
		Owner:    "public", // want `shareduserid: user id "public" is shared`
		Toolkits: &toolkits{Enable: []string{"gmail"}},
	})
}

func (c *client) giveTo(ctx context.Context, userID string) (session, error) {
	return c.given(ctx, &sessionRequest{
		Owner:    userID,
		Toolkits: &toolkits{Enable: []string{"gmail"}},
	})
}

// unkeyed gives the fields by position.
func (c *client) unkeyed(ctx context.Context) (session, error) {
	return c.given(ctx, &sessionRequest{"bot", "", &toolkits{[]string{"gmail"}}}) // want `shareduserid: user id "bot" is shared`
}

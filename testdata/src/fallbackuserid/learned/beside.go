package learned

import (
	"context"
	"errors"
	"net/http"
	"strings"

	"example.com/composio"
)

var errUnnamed = errors.New("nobody is signed in")

// demoUser says whether the id is the demo's.
func demoUser(token string) (id string, demo bool) {
	if token == "" {
		return "demo", true
	}
	return strings.Split(token, ".")[0], false
}

// known says whether the id is somebody's.
func known(token string) (id string, ok bool) {
	if token == "" {
		return "anonymous", false
	}
	return strings.Split(token, ".")[0], true
}

// pick fails beside the name that it has for nobody.
func pick(token string) (string, error) {
	if token == "" {
		return "none", errUnnamed
	}
	return strings.Split(token, ".")[0], nil
}

func (l *Lines) besideFlag(r *http.Request) (*composio.CreateSessionResponse, error) {
	id, demo := demoUser(r.Header.Get("X-Token"))
	if demo {
		return nil, errUnnamed
	}
	return l.open(r.Context(), id)
}

func (l *Lines) besideFlagUnread(r *http.Request) (*composio.CreateSessionResponse, error) {
	id, _ := demoUser(r.Header.Get("X-Token"))
	return l.open(r.Context(), id) // want `fallbackuserid: user id falls back to "demo"`
}

func (l *Lines) besideOK(r *http.Request) (*composio.CreateSessionResponse, error) {
	if id, ok := known(r.Header.Get("X-Token")); ok {
		return l.open(r.Context(), id)
	}
	return nil, errUnnamed
}

func (l *Lines) besideError(r *http.Request) (*composio.CreateSessionResponse, error) {
	id, err := pick(r.Header.Get("X-Token"))
	if err != nil {
		return nil, err
	}
	return l.open(r.Context(), id)
}

func (l *Lines) besideErrorUnread(ctx context.Context, token string) (*composio.CreateSessionResponse, error) {
	id, err := pick(token)
	if err != nil {
		id = strings.TrimSpace(token)
	}
	id, _ = pick(id)
	return l.open(ctx, id) // want `fallbackuserid: user id falls back to "none"`
}

func (l *Lines) setBeside(r *http.Request) (*composio.CreateSessionResponse, error) {
	id, known := r.Header.Get("X-User"), true
	if id == "" {
		id, known = "visitor", false
	}
	if !known {
		return nil, errUnnamed
	}
	return l.open(r.Context(), id)
}

func (l *Lines) setBesideAgain(r *http.Request) (*composio.CreateSessionResponse, error) {
	id, known := r.Header.Get("X-User"), true
	if id == "" {
		id, known = "visitor", false
	}
	known = true
	if !known {
		return nil, errUnnamed
	}
	return l.open(r.Context(), id) // want `fallbackuserid: user id falls back to "visitor"`
}

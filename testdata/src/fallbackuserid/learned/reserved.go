package learned

import (
	"context"
	"errors"

	"example.com/composio"
)

// nobody stands for whoever has not signed in.
const nobody = "anonymous"

func errNobody() error { return errors.New("nobody is signed in") }

func signedIn(id string) bool { return id != nobody }

func refuse(id string) error {
	if id == nobody {
		return errNobody()
	}
	return nil
}

func insist(id string) {
	if id == nobody {
		panic(errNobody())
	}
}

func orNobody(id string) string {
	if id == "" {
		return nobody
	}
	return id
}

func (l *Lines) compared(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	owner := orNobody(id)
	if owner == nobody {
		return nil, errNobody()
	}
	return l.open(ctx, owner)
}

func (l *Lines) asked(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	owner := orNobody(id)
	if !signedIn(owner) {
		return nil, errNobody()
	}
	return l.open(ctx, owner)
}

func (l *Lines) judged(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	owner := orNobody(id)
	if err := refuse(owner); err != nil {
		return nil, err
	}
	return l.open(ctx, owner)
}

func (l *Lines) insisted(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	owner := orNobody(id)
	insist(owner)
	return l.open(ctx, owner)
}

// turned goes on for the wrong ones.
func (l *Lines) turned(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	owner := orNobody(id)
	if signedIn(owner) {
		return nil, errNobody()
	}
	return l.open(ctx, owner) // want `fallbackuserid: user id falls back to "anonymous"`
}

// unlike has somebody else looked at.
func (l *Lines) unlike(ctx context.Context, id, team string) (*composio.CreateSessionResponse, error) {
	owner := orNobody(id)
	if !signedIn(team) {
		return nil, errNobody()
	}
	return l.open(ctx, owner) // want `fallbackuserid: user id falls back to "anonymous"`
}

// another stops another word.
func (l *Lines) another(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	if id == "" {
		id = "default"
	}
	if !signedIn(id) {
		return nil, errNobody()
	}
	return l.open(ctx, id) // want `fallbackuserid: user id falls back to "default"`
}

// Package account knows who has signed in.
package account

import (
	"context"
	"crypto/rand"
	"errors"
	"net/http"
	"sync"
)

// ErrSignedOut says that nobody has signed in.
var ErrSignedOut = errors.New("sign in first")

type key struct{}

// Logins are the people who have signed in, by the token of their cookie.
type Logins struct {
	mu      sync.Mutex
	byToken map[string]string
}

// SignIn gives a person a token.
func (l *Logins) SignIn(id string) string {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.byToken == nil {
		l.byToken = map[string]string{}
	}
	token := rand.Text()
	l.byToken[token] = id
	return token
}

// Middleware has ID and Require find the person who asks.
func (l *Logins) Middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if cookie, err := r.Cookie("login"); err == nil {
			l.mu.Lock()
			id, ok := l.byToken[cookie.Value]
			l.mu.Unlock()
			if ok {
				r = r.WithContext(context.WithValue(r.Context(), key{}, id))
			}
		}
		next.ServeHTTP(w, r)
	})
}

// ID is the person who has signed in, or empty.
func ID(ctx context.Context) string {
	id, _ := ctx.Value(key{}).(string)
	return id
}

// Require is ID for pages that are not for everybody.
func Require(ctx context.Context) (string, error) {
	id, ok := ctx.Value(key{}).(string)
	if !ok {
		return "", ErrSignedOut
	}
	return id, nil
}

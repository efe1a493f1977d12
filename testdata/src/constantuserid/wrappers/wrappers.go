// Package wrappers schedules posts through two layers of another package.
package wrappers

import (
	"context"
	"fmt"
	"net/http"

	"example.com/gateway"
	"example.com/identity"
)

const newsroom = "acme-newsroom"

// Scheduler posts at the right time.
type Scheduler struct {
	gateway *gateway.Gateway
}

// Routes lists what there is to ask for.
func (s *Scheduler) Routes(mux *http.ServeMux) {
	mux.Handle("POST /news", http.HandlerFunc(s.news))
	mux.Handle("POST /own", http.HandlerFunc(s.own))
}

func (s *Scheduler) news(w http.ResponseWriter, r *http.Request) {
	if err := s.publish(r.Context(), w, newsroom); err != nil { // want `constantuserid: user id "acme-newsroom" is a constant`
		http.Error(w, err.Error(), http.StatusBadGateway)
	}
}

func (s *Scheduler) own(w http.ResponseWriter, r *http.Request) {
	author, err := identity.Require(r.Context())
	if err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized)
		return
	}
	if err := s.publish(r.Context(), w, author); err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
	}
}

func (s *Scheduler) publish(ctx context.Context, w http.ResponseWriter, author string) error {
	id, err := s.gateway.Mail(ctx, author)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(w, id)
	return err
}

package main

import (
	"context"
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestOpen(t *testing.T) {
	session, err := open(context.Background(), "u_1")
	if err != nil {
		t.Fatal(err)
	}
	t.Log(session.SessionID)
}

func TestHandler(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		session, err := open(r.Context(), "acme-tester")
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		w.Write([]byte(session.SessionID))
	}))
	defer server.Close()
	resp, err := http.Get(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
}

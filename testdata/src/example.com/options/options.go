// Package options makes requests of what its options say.
package options

import (
	"context"
	"io"
	"net/http"
)

// Option changes a request that is being made.
type Option func(*settings)

type settings struct{ body any }

// WithBody says what is sent.
func WithBody(body any) Option {
	return func(s *settings) { s.body = body }
}

// NewRequest makes a request.
func NewRequest(ctx context.Context, encode func(any) io.Reader, method, url string, opts ...Option) (*http.Request, error) {
	var s settings
	for _, opt := range opts {
		opt(&s)
	}
	return http.NewRequestWithContext(ctx, method, url, encode(s.body))
}

package syntax

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// parseTime is far more than a file of maxSource takes: it is half a second for
// the slower backend.
const parseTime = 10 * time.Second

// grace is how long a parser may go on after it was told to stop.
const grace = time.Second

// ErrTimeout means that a file was given up because it took too long to read.
var ErrTimeout = errors.New("took too long")

// watch runs a parser for at most a time. A parser that does not stop when told
// to cannot be stopped: its goroutine is left behind, and the run goes on.
func watch(ctx context.Context, limit time.Duration, parse func(context.Context) (*Tree, error)) (*Tree, error) {
	inner, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	type result struct {
		tree *Tree
		err  error
	}
	done := make(chan result, 1)
	go func() {
		defer func() {
			if reason := recover(); reason != nil {
				done <- result{err: fmt.Errorf("%s failed: %v; leave the file out, and report it", Backend, reason)}
			}
		}()
		tree, err := parse(inner)
		done <- result{tree, err}
	}()
	var r result
	select {
	case r = <-done:
	case <-inner.Done():
		last := time.NewTimer(grace)
		defer last.Stop()
		select {
		case r = <-done:
		case <-last.C:
			r.err = ErrTimeout
		}
	}
	switch {
	case r.err == nil:
		return r.tree, nil
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case inner.Err() != nil:
		return nil, fmt.Errorf("the file %w, more than %v; leave it out, or split it", ErrTimeout, limit)
	}
	return nil, r.err
}

package syntax

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"
)

func TestWatchGivesUpWhatDoesNotStop(t *testing.T) {
	forever := make(chan struct{})
	defer close(forever)
	start := time.Now()
	_, err := watch(context.Background(), time.Millisecond, func(context.Context) (*Tree, error) {
		<-forever
		return nil, nil
	})
	if !errors.Is(err, ErrTimeout) {
		t.Errorf("got %v", err)
	}
	if took := time.Since(start); took > 5*grace {
		t.Errorf("took %v", took)
	}
}

func TestWatchOutlivesAPanic(t *testing.T) {
	_, err := watch(context.Background(), time.Minute, func(context.Context) (*Tree, error) {
		panic("out of luck")
	})
	if err == nil || !strings.Contains(err.Error(), "out of luck") || !strings.Contains(err.Error(), Backend) {
		t.Errorf("got %v", err)
	}
}

func TestParseStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Parse(ctx, Python, []byte("a = 1")); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled before: %v", err)
	}
	ctx, cancel = context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	start := time.Now()
	source := strings.Repeat("f(a, {b: [c]}); ", maxSource/16)
	if _, err := Parse(ctx, TypeScript, []byte(source)); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("after 50 ms: %v", err)
	}
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("took %v", took)
	}
}

func TestParseIsConcurrent(t *testing.T) {
	want := outline(parse(t, TSX, "<a b={c<D>(e)}>{f}</a>"))
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 20 {
				tree, err := Parse(context.Background(), TSX, []byte("<a b={c<D>(e)}>{f}</a>"))
				if err != nil || outline(tree) != want {
					t.Errorf("got %v, want %s", err, want)
				}
			}
		})
	}
	all.Wait()
}

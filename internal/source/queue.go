package source

import (
	"context"
	"sync"
)

// worker does tasks, one after the other. What it has, no other worker touches.
type worker struct {
	ctx      context.Context
	queue    *queue
	files    []read
	golang   Go
	packages []string
	problems []Problem
	// buffer holds the file in hand.
	buffer  []byte
	imports imports
}

// read is a file that was read.
type read struct {
	File
	// target is where the file lies, if its path is a link.
	target string
}

func (w *worker) problem(path, message string) {
	w.problems = append(w.problems, Problem{path, message})
}

// queue holds what is still to do. Tasks may add tasks.
type queue struct {
	mu    sync.Mutex
	ready *sync.Cond
	// tasks are done from the last to the first: so the walk goes down before it
	// goes on, and few tasks wait.
	tasks []func(*worker)
	doing int
}

func newQueue() *queue {
	q := &queue{}
	q.ready = sync.NewCond(&q.mu)
	return q
}

func (q *queue) add(task func(*worker)) {
	q.mu.Lock()
	q.tasks = append(q.tasks, task)
	q.mu.Unlock()
	q.ready.Signal()
}

// work does tasks until there are none and none can come. Once the context of the
// worker has ended, tasks are dropped.
func (q *queue) work(w *worker) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for {
		for len(q.tasks) == 0 && q.doing > 0 {
			q.ready.Wait()
		}
		last := len(q.tasks) - 1
		if last < 0 {
			return
		}
		task := q.tasks[last]
		q.tasks[last] = nil
		q.tasks = q.tasks[:last]
		q.doing++
		q.mu.Unlock()
		if w.ctx.Err() == nil {
			task(w)
		}
		q.mu.Lock()
		q.doing--
		if q.doing == 0 {
			q.ready.Broadcast()
		}
	}
}

package main

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

const (
	// sparing is the percentage that the heap grows by between two collections while
	// it is small: most runs are over before it is not.
	sparing = 400
	// smallHeap is how many bytes that are.
	smallHeap = 24 << 20
)

// collectSparingly has garbage collected seldom as long as there is little in use. It
// leaves alone what the user has set.
func collectSparingly() {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	usual := debug.SetGCPercent(sparing)
	afterCollection(func() bool {
		if inUse() < smallHeap {
			return true
		}
		debug.SetGCPercent(usual)
		return false
	})
}

// afterCollection calls a function after each garbage collection while it returns true.
func afterCollection(call func() bool) {
	sign := new([64]byte) // large enough to be an object by itself
	runtime.AddCleanup(sign, func(struct{}) {
		if call() {
			afterCollection(call)
		}
	}, struct{}{})
}

// inUse is how many bytes the last collection has left.
func inUse() uint64 {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	return live[0].Value.Uint64()
}

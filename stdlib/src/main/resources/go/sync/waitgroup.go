package sync

import "sync/atomic"

// WaitGroup counts tasks and lets goroutines wait until none is left.
type WaitGroup struct {
	noCopy noCopy
	state  atomic.Uint64 // the counter in the high half, how many wait in the low one
	sema   uint32
}

// Add changes the counter; at zero it wakes all who wait. A negative counter is a panic.
func (wg *WaitGroup) Add(delta int)

// Done takes one from the counter.
func (wg *WaitGroup) Done()

// Wait blocks while the counter is not zero.
func (wg *WaitGroup) Wait()

// Go runs f on a goroutine of its own that counts as one task.
func (wg *WaitGroup) Go(f func()) {
	wg.Add(1)
	go func() {
		defer func() {
			// After a panic the task is not done: otherwise who waits could end the program first.
			if r := recover(); r != nil {
				panic(r)
			}
			wg.Done()
		}()
		f()
	}()
}

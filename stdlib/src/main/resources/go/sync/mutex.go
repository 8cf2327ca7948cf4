// Package sync holds locks and other means by which goroutines wait for each other. Values of its types
// must not be copied after first use.
package sync

import "sync/atomic"

// Locker is what can be locked and unlocked.
type Locker interface {
	Lock()
	Unlock()
}

// Mutex is a mutual exclusion lock; its zero value is unlocked. It belongs to no goroutine: one may lock it
// and another unlock it.
type Mutex struct {
	_  noCopy
	mu mutex
}

type mutex struct {
	state int32
	sema  uint32
}

// noCopy marks types that must not be copied after first use.
type noCopy struct{}

func (*noCopy) Lock()   {}
func (*noCopy) Unlock() {}

// Lock waits until the mutex is free and takes it.
func (m *Mutex) Lock()

// TryLock takes the mutex if it is free and reports whether it was.
func (m *Mutex) TryLock() bool

// Unlock frees the mutex, which must be locked: anything else ends the program.
func (m *Mutex) Unlock()

// RWMutex is a lock that any number of readers or one writer hold. A waiting writer keeps new readers out.
type RWMutex struct {
	w           Mutex  // held by the writer, or by who waits to be it
	writerSem   uint32 // where the writer waits for readers
	readerSem   uint32
	readerCount atomic.Int32 // readers that hold or wait; very negative while there is a writer
	readerWait  atomic.Int32 // readers that the writer still waits for
}

// RLock takes the lock for reading.
func (rw *RWMutex) RLock()

// TryRLock takes the lock for reading if no writer has it or waits for it.
func (rw *RWMutex) TryRLock() bool

// RUnlock undoes one RLock; without one it ends the program.
func (rw *RWMutex) RUnlock()

// Lock takes the lock for writing.
func (rw *RWMutex) Lock()

// TryLock takes the lock for writing if nobody has it.
func (rw *RWMutex) TryLock() bool

// Unlock undoes Lock; without one it ends the program.
func (rw *RWMutex) Unlock()

// RLocker is a view of the lock whose Lock and Unlock are RLock and RUnlock.
func (rw *RWMutex) RLocker() Locker {
	return (*rlocker)(rw)
}

type rlocker RWMutex

func (r *rlocker) Lock()   { (*RWMutex)(r).RLock() }
func (r *rlocker) Unlock() { (*RWMutex)(r).RUnlock() }

package sync

import "unsafe"

// Cond is a place where goroutines wait until another tells them that something has happened.
type Cond struct {
	noCopy noCopy

	// L is held when the condition is looked at or changed.
	L Locker

	notify  notifyList
	checker copyChecker
}

// NewCond makes a Cond with Locker l.
func NewCond(l Locker) *Cond {
	return &Cond{L: l}
}

// Wait unlocks L, waits for Signal or Broadcast, and locks L again. The caller checks its condition in a loop.
func (c *Cond) Wait() {
	c.check()
	place := c.notify.enter()
	c.L.Unlock()
	c.notify.wait(place)
	c.L.Lock()
}

// Signal wakes the goroutine that has waited longest, if there is one.
func (c *Cond) Signal() {
	c.check()
	c.notify.notifyOne()
}

// Broadcast wakes all that wait.
func (c *Cond) Broadcast() {
	c.check()
	c.notify.notifyAll()
}

func (c *Cond) check() {
	if c.checker.copied(c) {
		panic("sync.Cond is copied")
	}
}

// copyChecker knows the Cond that it has first been part of.
type copyChecker struct {
	owner uintptr
}

func (c *copyChecker) copied(owner *Cond) bool

// notifyList is the queue of those who wait.
type notifyList struct {
	queue unsafe.Pointer
}

// enter takes the last place in the queue.
func (l *notifyList) enter() unsafe.Pointer

// wait blocks until the place is notified.
func (l *notifyList) wait(place unsafe.Pointer)

func (l *notifyList) notifyOne()

func (l *notifyList) notifyAll()

// Package context carries deadlines, cancellation and values of a request through the functions that serve it.
//
// Contexts are a tree: one that is canceled cancels those made from it.
package context

import (
	"errors"
	"sync"
	"time"
)

// Context is what functions take as their first parameter. Its methods may be called by several goroutines.
type Context interface {
	// Deadline returns when the context will be canceled, if that is known.
	Deadline() (deadline time.Time, ok bool)
	// Done returns a channel that is closed when the context is canceled; nil if that never happens.
	Done() <-chan struct{}
	// Err returns nil until Done is closed, then Canceled or DeadlineExceeded.
	Err() error
	// Value returns what is stored under key, nil if nothing is.
	Value(key any) any
}

// Canceled is the error of a context that was canceled before its deadline.
var Canceled = errors.New("context canceled")

// DeadlineExceeded is the error of a context whose deadline has passed.
var DeadlineExceeded error = deadlineExceededError{}

type deadlineExceededError struct{}

func (deadlineExceededError) Error() string   { return "context deadline exceeded" }
func (deadlineExceededError) Timeout() bool   { return true }
func (deadlineExceededError) Temporary() bool { return true }

// CancelFunc cancels a context; from the second call on it does nothing.
type CancelFunc func()

// CancelCauseFunc cancels a context for a reason, which Cause returns.
type CancelCauseFunc func(cause error)

// ---- contexts that are never canceled

type emptyCtx struct{}

func (emptyCtx) Deadline() (deadline time.Time, ok bool) { return }
func (emptyCtx) Done() <-chan struct{}                   { return nil }
func (emptyCtx) Err() error                              { return nil }
func (emptyCtx) Value(key any) any                       { return nil }

type backgroundCtx struct{ emptyCtx }

func (backgroundCtx) String() string { return "context.Background" }

type todoCtx struct{ emptyCtx }

func (todoCtx) String() string { return "context.TODO" }

// Background returns the root of all contexts.
func Background() Context {
	return backgroundCtx{}
}

// TODO returns a context for code that is not told one yet.
func TODO() Context {
	return todoCtx{}
}

// WithoutCancel returns a context with the parent's values that is not canceled when the parent is.
func WithoutCancel(parent Context) Context {
	mustExist(parent)
	return withoutCancelCtx{parent}
}

type withoutCancelCtx struct {
	c Context
}

func (withoutCancelCtx) Deadline() (deadline time.Time, ok bool) { return }
func (withoutCancelCtx) Done() <-chan struct{}                   { return nil }
func (withoutCancelCtx) Err() error                              { return nil }
func (c withoutCancelCtx) Value(key any) any                     { return value(c, key) }
func (c withoutCancelCtx) String() string                        { return nameOf(c.c) + ".WithoutCancel" }

func mustExist(parent Context) {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
}

// ---- values

// WithValue returns a context in which key has the value val. Keys are compared with ==, so packages use types
// of their own for them.
func WithValue(parent Context, key, val any) Context {
	mustExist(parent)
	if key == nil {
		panic("nil key")
	}
	if !isComparable(key) {
		panic("key is not comparable")
	}
	return &valueCtx{parent, key, val}
}

type valueCtx struct {
	Context
	key, val any
}

func (c *valueCtx) Value(key any) any {
	return value(c, key)
}

func (c *valueCtx) String() string {
	return nameOf(c.Context) + ".WithValue(" + textOf(c.key) + ", " + textOf(c.val) + ")"
}

// self is the key under which a cancelable context finds itself.
var self int

// value walks up the contexts of this package without recursion.
func value(c Context, key any) any {
	for {
		switch ctx := c.(type) {
		case *valueCtx:
			if ctx.key == key {
				return ctx.val
			}
			c = ctx.Context
		case *cancelCtx:
			if key == &self {
				return ctx
			}
			c = ctx.Context
		case *timerCtx:
			if key == &self {
				return &ctx.cancelCtx
			}
			c = ctx.Context
		case withoutCancelCtx:
			if key == &self {
				return nil
			}
			c = ctx.c
		case backgroundCtx, todoCtx:
			return nil
		default:
			return c.Value(key)
		}
	}
}

func isComparable(x any) bool

func typeName(x any) string

func nameOf(c Context) string {
	if s, ok := c.(interface{ String() string }); ok {
		return s.String()
	}
	return typeName(c)
}

func textOf(v any) string {
	switch v := v.(type) {
	case interface{ String() string }:
		return v.String()
	case string:
		return v
	case nil:
		return "<nil>"
	}
	return typeName(v)
}

// ---- cancellation

// canceler is a context of this package that its parent cancels.
type canceler interface {
	Done() <-chan struct{}
	cancel(leaveParent bool, err, cause error)
}

type cancelCtx struct {
	Context

	done chan struct{}

	mu       sync.Mutex // guards what follows
	err      error      // not nil once canceled; done is closed then
	cause    error
	children map[canceler]struct{}
	detach   func() bool // undoes what a foreign parent's AfterFunc did
}

// WithCancel returns a context that is canceled by cancel or with its parent.
func WithCancel(parent Context) (ctx Context, cancel CancelFunc) {
	c := newCancelCtx(parent)
	return c, func() { c.cancel(true, Canceled, nil) }
}

// WithCancelCause is WithCancel with a reason.
func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc) {
	c := newCancelCtx(parent)
	return c, func(cause error) { c.cancel(true, Canceled, cause) }
}

func newCancelCtx(parent Context) *cancelCtx {
	mustExist(parent)
	c := &cancelCtx{Context: parent, done: make(chan struct{})}
	c.follow(parent, c)
	return c
}

// Cause returns why c was canceled: the cause given, or else c.Err().
func Cause(c Context) error {
	err := c.Err()
	if err == nil {
		return nil
	}
	if cc, ok := c.Value(&self).(*cancelCtx); ok {
		cc.mu.Lock()
		cause := cc.cause
		cc.mu.Unlock()
		if cause != nil {
			return cause
		}
	}
	return err
}

func (c *cancelCtx) Done() <-chan struct{} { return c.done }

func (c *cancelCtx) Err() error {
	c.mu.Lock()
	err := c.err
	c.mu.Unlock()
	return err
}

func (c *cancelCtx) Value(key any) any { return value(c, key) }

func (c *cancelCtx) String() string { return nameOf(c.Context) + ".WithCancel" }

// follow makes child, whose cancellation c implements, be canceled with parent.
func (c *cancelCtx) follow(parent Context, child canceler) {
	done := parent.Done()
	if done == nil {
		return
	}
	select {
	case <-done:
		child.cancel(false, parent.Err(), Cause(parent))
		return
	default:
	}
	if p := own(parent); p != nil {
		p.adopt(child)
		return
	}
	if a, ok := parent.(interface{ AfterFunc(func()) func() bool }); ok {
		c.mu.Lock()
		c.detach = a.AfterFunc(func() { child.cancel(false, parent.Err(), Cause(parent)) })
		c.mu.Unlock()
		return
	}
	go func() {
		select {
		case <-done:
			child.cancel(false, parent.Err(), Cause(parent))
		case <-child.Done():
		}
	}()
}

// own returns the cancelCtx that decides when c is done; nil if another implementation does.
func own(c Context) *cancelCtx {
	p, ok := c.Value(&self).(*cancelCtx)
	if !ok || c.Done() != p.Done() {
		return nil
	}
	return p
}

// adopt adds child, or cancels it if c is canceled already.
func (c *cancelCtx) adopt(child canceler) {
	c.mu.Lock()
	err, cause := c.err, c.cause
	if err == nil {
		if c.children == nil {
			c.children = make(map[canceler]struct{})
		}
		c.children[child] = struct{}{}
	}
	c.mu.Unlock()
	if err != nil {
		child.cancel(false, err, cause)
	}
}

// cancel closes done and cancels the children; only the first call counts.
func (c *cancelCtx) cancel(leaveParent bool, err, cause error) {
	c.end(err, cause)
	if leaveParent {
		c.leave(c)
	}
}

func (c *cancelCtx) end(err, cause error) {
	if cause == nil {
		cause = err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.err != nil {
		return
	}
	c.err, c.cause = err, cause
	close(c.done)
	// Children are canceled before anybody can see this one done and its Err at the same time:
	// both need the lock.
	for child := range c.children {
		child.cancel(false, err, cause)
	}
	c.children = nil
}

// leave makes the parent forget child.
func (c *cancelCtx) leave(child canceler) {
	c.mu.Lock()
	detach := c.detach
	c.mu.Unlock()
	if detach != nil {
		detach()
		return
	}
	if c.Context.Done() == nil {
		return
	}
	if p := own(c.Context); p != nil {
		p.mu.Lock()
		delete(p.children, child)
		p.mu.Unlock()
	}
}

// ---- deadlines

// WithDeadline returns a context that is canceled at d too, if the parent's deadline is not earlier.
func WithDeadline(parent Context, d time.Time) (Context, CancelFunc) {
	return WithDeadlineCause(parent, d, nil)
}

// WithTimeout is WithDeadline with a time from now.
func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc) {
	return WithDeadline(parent, time.Now().Add(timeout))
}

// WithTimeoutCause is WithTimeout with the cause of a cancellation by time.
func WithTimeoutCause(parent Context, timeout time.Duration, cause error) (Context, CancelFunc) {
	return WithDeadlineCause(parent, time.Now().Add(timeout), cause)
}

// WithDeadlineCause is WithDeadline with the cause of a cancellation by time.
func WithDeadlineCause(parent Context, d time.Time, cause error) (Context, CancelFunc) {
	mustExist(parent)
	if earlier, ok := parent.Deadline(); ok && earlier.Before(d) {
		return WithCancel(parent)
	}
	c := &timerCtx{cancelCtx: cancelCtx{Context: parent, done: make(chan struct{})}, deadline: d}
	c.follow(parent, c)
	left := time.Until(d)
	if left <= 0 {
		c.cancel(true, DeadlineExceeded, cause)
		return c, func() { c.cancel(false, Canceled, nil) }
	}
	c.mu.Lock()
	if c.err == nil {
		c.timer = time.AfterFunc(left, func() { c.cancel(true, DeadlineExceeded, cause) })
	}
	c.mu.Unlock()
	return c, func() { c.cancel(true, Canceled, nil) }
}

type timerCtx struct {
	cancelCtx
	timer *time.Timer // guarded by mu

	deadline time.Time
}

func (c *timerCtx) Deadline() (deadline time.Time, ok bool) { return c.deadline, true }

func (c *timerCtx) String() string {
	return nameOf(c.Context) + ".WithDeadline(" + c.deadline.String() + " [" + time.Until(c.deadline).String() + "])"
}

func (c *timerCtx) cancel(leaveParent bool, err, cause error) {
	c.end(err, cause)
	if leaveParent {
		c.leave(c)
	}
	c.mu.Lock()
	if c.timer != nil {
		c.timer.Stop()
		c.timer = nil
	}
	c.mu.Unlock()
}

// ---- what happens after

// AfterFunc calls f on a goroutine of its own once ctx is canceled. stop keeps it from doing so, and returns
// whether it has.
func AfterFunc(ctx Context, f func()) (stop func() bool) {
	a := &afterFuncCtx{cancelCtx: cancelCtx{Context: ctx, done: make(chan struct{})}, f: f}
	a.follow(ctx, a)
	return func() bool {
		stopped := false
		a.once.Do(func() { stopped = true })
		if stopped {
			a.cancel(true, Canceled, nil)
		}
		return stopped
	}
}

type afterFuncCtx struct {
	cancelCtx
	once sync.Once // f is started, or stopped from being so
	f    func()
}

func (a *afterFuncCtx) cancel(leaveParent bool, err, cause error) {
	a.end(err, cause)
	if leaveParent {
		a.leave(a)
	}
	a.once.Do(func() { go a.f() })
}

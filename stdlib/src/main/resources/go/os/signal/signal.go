// Package signal brings signals of the operating system to the program.
package signal

import (
	"context"
	"os"
	"sync"
	"syscall"
)

const limit = 65

// handlers says which signals each channel gets. A signal that no channel wants and that is not ignored has
// its usual effect.
var handlers struct {
	sync.Mutex
	wanted  map[chan<- os.Signal]*[limit]bool
	ignored [limit]bool
}

func number(sig os.Signal) int {
	if s, ok := sig.(syscall.Signal); ok && 0 <= s && s < limit {
		return int(s)
	}
	return -1
}

// numbers are those of sigs, all where there are none.
func numbers(sigs []os.Signal) []int {
	var all []int
	if len(sigs) == 0 {
		for n := range limit {
			all = append(all, n)
		}
	}
	for _, sig := range sigs {
		if n := number(sig); n >= 0 {
			all = append(all, n)
		}
	}
	return all
}

// Notify sends the signals, all where none are given, to c from now on. Nobody waits for c: it needs room.
func Notify(c chan<- os.Signal, sig ...os.Signal) {
	if c == nil {
		panic("os/signal: Notify using nil channel")
	}
	hold()
	handlers.Lock()
	defer handlers.Unlock()
	if handlers.wanted == nil {
		handlers.wanted = make(map[chan<- os.Signal]*[limit]bool)
	}
	set := handlers.wanted[c]
	if set == nil {
		set = new([limit]bool)
		handlers.wanted[c] = set
	}
	for _, n := range numbers(sig) {
		set[n] = true
		handlers.ignored[n] = false
		handle(n, notify)
	}
}

// Stop sends no more signals to c.
func Stop(c chan<- os.Signal) {
	handlers.Lock()
	defer handlers.Unlock()
	set := handlers.wanted[c]
	if set == nil {
		return
	}
	delete(handlers.wanted, c)
	for n := range set {
		if set[n] && !isWanted(n) {
			handle(n, usual)
		}
	}
}

// Ignore makes signals, all where none are given, have no effect.
func Ignore(sig ...os.Signal) {
	cancel(sig, ignore)
}

// Ignored returns whether sig is ignored.
func Ignored(sig os.Signal) bool {
	handlers.Lock()
	defer handlers.Unlock()
	n := number(sig)
	return n >= 0 && handlers.ignored[n]
}

// Reset undoes what Notify and Ignore did for signals, all where none are given.
func Reset(sig ...os.Signal) {
	cancel(sig, usual)
}

func cancel(sigs []os.Signal, then int) {
	handlers.Lock()
	defer handlers.Unlock()
	for _, n := range numbers(sigs) {
		for c, set := range handlers.wanted {
			set[n] = false
			if *set == [limit]bool{} {
				delete(handlers.wanted, c)
			}
		}
		if then == ignore {
			handlers.ignored[n] = true
		}
		handle(n, then)
	}
}

func isWanted(n int) bool {
	for _, set := range handlers.wanted {
		if set[n] {
			return true
		}
	}
	return false
}

// deliver is called on a goroutine of its own when a signal arrives.
func deliver(n int) {
	handlers.Lock()
	defer handlers.Unlock()
	for c, set := range handlers.wanted {
		if set[n] {
			select {
			case c <- syscall.Signal(n):
			default:
			}
		}
	}
}

// What becomes of a signal.
const (
	usual = iota
	ignore
	notify
)

func handle(n int, what int)

// hold tells that from now on something may always happen: there are no deadlocks any more.
func hold()

// NotifyContext returns a context that is done when one of the signals arrives, parent is done or stop is
// called.
func NotifyContext(parent context.Context, signals ...os.Signal) (ctx context.Context, stop context.CancelFunc) {
	ctx, cancel := context.WithCancelCause(parent)
	c := &signalCtx{Context: ctx, cancel: cancel, signals: signals, arrived: make(chan os.Signal, 1)}
	Notify(c.arrived, signals...)
	if ctx.Err() == nil {
		go func() {
			select {
			case sig := <-c.arrived:
				cancel(signalError(sig.String() + " signal received"))
			case <-c.Done():
			}
		}()
	}
	return c, c.stop
}

type signalError string

func (e signalError) Error() string { return string(e) }

type signalCtx struct {
	context.Context

	cancel  context.CancelCauseFunc
	signals []os.Signal
	arrived chan os.Signal
}

func (c *signalCtx) stop() {
	c.cancel(nil)
	Stop(c.arrived)
}

func (c *signalCtx) String() string {
	name := c.Context.(interface{ String() string }).String()
	text := "signal.NotifyContext(" + name[:len(name)-len(".WithCancel")]
	if len(c.signals) != 0 {
		text += ", ["
		for i, s := range c.signals {
			text += s.String()
			if i != len(c.signals)-1 {
				text += " "
			}
		}
		text += "]"
	}
	return text + ")"
}

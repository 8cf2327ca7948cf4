package time

import "unsafe"

// Sleep blocks the goroutine for at least d.
func Sleep(d Duration)

// Timer fires once: it sends the time on C, or calls a function.
type Timer struct {
	C <-chan Time

	timer unsafe.Pointer
}

// NewTimer makes a Timer that fires after d. C appears unbuffered, and after Stop or Reset no value from
// before can be received.
func NewTimer(d Duration) *Timer {
	t := &Timer{}
	t.C, t.timer = newChannelTimer(Time{loc: Local})
	resetChannelTimer(t.timer, d, 0)
	return t
}

// After returns a channel that receives the time after d.
func After(d Duration) <-chan Time {
	return NewTimer(d).C
}

// AfterFunc calls f on a goroutine of its own after d.
func AfterFunc(d Duration, f func()) *Timer {
	t := &Timer{}
	t.timer = newFuncTimer(f)
	resetFuncTimer(t.timer, d)
	return t
}

// Stop keeps the timer from firing. It returns false if it has fired or been stopped already.
func (t *Timer) Stop() bool {
	if t.timer == nil {
		panic("time: Stop called on uninitialized Timer")
	}
	if t.C != nil {
		return stopChannelTimer(t.timer)
	}
	return stopFuncTimer(t.timer)
}

// Reset makes the timer fire after d, whether it has fired or not. It returns whether it was active.
func (t *Timer) Reset(d Duration) bool {
	if t.timer == nil {
		panic("time: Reset called on uninitialized Timer")
	}
	if t.C != nil {
		return resetChannelTimer(t.timer, d, 0)
	}
	return resetFuncTimer(t.timer, d)
}

// Ticker sends the time on C again and again.
type Ticker struct {
	C <-chan Time

	timer unsafe.Pointer
}

// NewTicker makes a Ticker that sends every d, which must be positive. Ticks that nobody receives in time
// are dropped.
func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic("non-positive interval for NewTicker")
	}
	t := &Ticker{}
	t.C, t.timer = newChannelTimer(Time{loc: Local})
	resetChannelTimer(t.timer, d, d)
	return t
}

// Stop ends the ticks; the channel stays open.
func (t *Ticker) Stop() {
	if t.timer != nil {
		stopChannelTimer(t.timer)
	}
}

// Reset makes the next tick come after d, and then every d.
func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
		panic("non-positive interval for Ticker.Reset")
	}
	if t.timer == nil {
		panic("time: Reset called on uninitialized Ticker")
	}
	resetChannelTimer(t.timer, d, d)
}

// Tick returns the channel of a Ticker, or nil if d is not positive.
func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}

// newChannelTimer makes a stopped timer and the channel on which it sends. Its native fills in the wall and
// monotonic reading of a Time that prototype shows the form of.
func newChannelTimer(prototype Time) (<-chan Time, unsafe.Pointer)

func resetChannelTimer(timer unsafe.Pointer, d, period Duration) bool

func stopChannelTimer(timer unsafe.Pointer) bool

// newFuncTimer makes a stopped timer that runs f on a new goroutine.
func newFuncTimer(f func()) unsafe.Pointer

func resetFuncTimer(timer unsafe.Pointer, d Duration) bool

func stopFuncTimer(timer unsafe.Pointer) bool

package iter

import (
	"runtime"
	"unsafe"
)

// Pull turns an iterator that pushes values into one that is asked for them: next returns the next value and
// true, or false at the end; stop ends it early. seq runs on a goroutine of its own that only moves while next
// or stop waits for it; a panic of seq becomes one of theirs.
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	var value V
	p := &puller{}
	p.run = func() {
		seq(func(v V) bool {
			return p.yield(func() { value = v })
		})
	}
	next = func() (V, bool) {
		ok, reason := p.next()
		if reason != nil {
			panic(reason)
		}
		v := value
		var zero V
		value = zero
		return v, ok
	}
	stop = func() {
		if reason := p.stop(); reason != nil {
			panic(reason)
		}
	}
	return next, stop
}

// Pull2 is Pull for pairs.
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	var key K
	var value V
	p := &puller{}
	p.run = func() {
		seq(func(k K, v V) bool {
			return p.yield(func() { key, value = k, v })
		})
	}
	next = func() (K, V, bool) {
		ok, reason := p.next()
		if reason != nil {
			panic(reason)
		}
		k, v := key, value
		var noKey K
		var noValue V
		key, value = noKey, noValue
		return k, v, ok
	}
	stop = func() {
		if reason := p.stop(); reason != nil {
			panic(reason)
		}
	}
	return next, stop
}

// puller is what Pull and Pull2 have in common. One of the two goroutines runs, the other is parked.
type puller struct {
	run func()

	started bool
	done    bool
	asked   bool // next waits for a value
	has     bool // yield has left one

	panicked any
	goexit   bool

	parked unsafe.Pointer
}

// next returns whether there is a value, and what seq has panicked with.
func (p *puller) next() (has bool, reason any) {
	if p.done {
		return false, nil
	}
	if p.asked {
		panic("iter.Pull: next called again before yield")
	}
	p.asked, p.has = true, false
	reason = p.resume()
	return p.has, reason
}

// stop returns what seq has panicked with.
func (p *puller) stop() (reason any) {
	if p.done {
		return nil
	}
	p.done = true
	if p.started {
		return p.resume()
	}
	return nil
}

// yield hands a value over and waits to be asked for another.
func (p *puller) yield(store func()) bool {
	if p.done {
		return false
	}
	if !p.asked {
		panic("iter.Pull: yield called again before next")
	}
	p.asked, p.has = false, true
	store()
	p.transfer()
	return !p.done
}

// resume runs seq until it yields or ends, and returns what it has panicked with.
func (p *puller) resume() any {
	if p.started {
		p.transfer()
	} else {
		p.started = true
		p.enter()
		go p.body()
		p.wait()
	}
	if p.goexit {
		p.goexit = false
		runtime.Goexit()
	}
	reason := p.panicked
	p.panicked = nil
	return reason
}

func (p *puller) body() {
	returned := false
	defer func() {
		p.panicked = recover()
		p.goexit = !returned && p.panicked == nil
		p.done = true
		p.leave()
	}()
	p.run()
	returned = true
}

// enter notes the calling goroutine as the one that is parked, or about to be.
func (p *puller) enter()

// wait parks the calling goroutine.
func (p *puller) wait()

// transfer runs the other goroutine and parks this one.
func (p *puller) transfer()

// leave runs the other goroutine.
func (p *puller) leave()

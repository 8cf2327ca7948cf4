package sync

import "sync/atomic"

// Once does something once.
type Once struct {
	_    noCopy
	done atomic.Bool
	m    Mutex
}

// Do calls f if it is the first call of Do for o; others wait until f has returned. A panic of f counts
// as a return.
func (o *Once) Do(f func()) {
	if !o.done.Load() {
		o.doSlow(f)
	}
}

func (o *Once) doSlow(f func()) {
	o.m.Lock()
	defer o.m.Unlock()
	if !o.done.Load() {
		defer o.done.Store(true)
		f()
	}
}

// OnceFunc makes a function that calls f on its first call only. If f panics, every call panics so.
func OnceFunc(f func()) func() {
	var once Once
	returned := false
	var reason any
	call := func() {
		defer func() {
			f = nil
			reason = recover()
			if !returned {
				// Again at once, so that the trace shows f.
				panic(reason)
			}
		}()
		f()
		returned = true
	}
	return func() {
		once.Do(call)
		if !returned {
			panic(reason)
		}
	}
}

// OnceValue makes a function that returns what f returned on the first call.
func OnceValue[T any](f func() T) func() T {
	var once Once
	returned := false
	var reason any
	var result T
	call := func() {
		defer func() {
			f = nil
			reason = recover()
			if !returned {
				panic(reason)
			}
		}()
		result = f()
		returned = true
	}
	return func() T {
		once.Do(call)
		if !returned {
			panic(reason)
		}
		return result
	}
}

// OnceValues is OnceValue for functions with two results.
func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2) {
	var once Once
	returned := false
	var reason any
	var r1 T1
	var r2 T2
	call := func() {
		defer func() {
			f = nil
			reason = recover()
			if !returned {
				panic(reason)
			}
		}()
		r1, r2 = f()
		returned = true
	}
	return func() (T1, T2) {
		once.Do(call)
		if !returned {
			panic(reason)
		}
		return r1, r2
	}
}

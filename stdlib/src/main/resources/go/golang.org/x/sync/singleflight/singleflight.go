// Package singleflight lets goroutines that want the same thing at the same time share one call that gets it.
package singleflight

import (
	"errors"
	"fmt"
	"runtime"
	"runtime/debug"
	"sync"
)

// Group has a call for each key under way.
type Group struct {
	mu    sync.Mutex
	calls map[string]*call
}

// Result is what DoChan sends.
type Result struct {
	Val    interface{}
	Err    error
	Shared bool
}

type call struct {
	done    sync.WaitGroup
	val     interface{}
	err     error
	shared  int
	waiting []chan<- Result
}

var errGoexit = errors.New("runtime.Goexit was called")

// panicError carries a panic of the function to all who wait for it.
type panicError struct {
	value interface{}
	stack []byte
}

func (p *panicError) Error() string { return fmt.Sprintf("%v\n\n%s", p.value, p.stack) }

func (p *panicError) Unwrap() error {
	err, _ := p.value.(error)
	return err
}

// Do calls fn, or waits for the call for key that is under way and returns its results. shared tells whether
// others get them too.
func (g *Group) Do(key string, fn func() (interface{}, error)) (v interface{}, err error, shared bool) {
	c, first := g.join(key, nil)
	if first {
		g.run(c, key, fn)
		return c.val, c.err, c.shared > 0
	}
	c.done.Wait()
	if p, ok := c.err.(*panicError); ok {
		panic(p)
	}
	if c.err == errGoexit {
		runtime.Goexit()
	}
	return c.val, c.err, true
}

// DoChan is Do with a channel that receives the results.
func (g *Group) DoChan(key string, fn func() (interface{}, error)) <-chan Result {
	results := make(chan Result, 1)
	if c, first := g.join(key, results); first {
		go g.run(c, key, fn)
	}
	return results
}

// Forget makes the next Do for key call its function, whatever is under way.
func (g *Group) Forget(key string) {
	g.mu.Lock()
	delete(g.calls, key)
	g.mu.Unlock()
}

// join returns the call for key, and whether it is a new one.
func (g *Group) join(key string, results chan<- Result) (c *call, first bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	c = g.calls[key]
	if c == nil {
		first = true
		c = &call{}
		c.done.Add(1)
		if g.calls == nil {
			g.calls = make(map[string]*call)
		}
		g.calls[key] = c
	} else {
		c.shared++
	}
	if results != nil {
		c.waiting = append(c.waiting, results)
	}
	return c, first
}

func (g *Group) run(c *call, key string, fn func() (interface{}, error)) {
	returned, panicked := false, false
	defer func() {
		if !returned && !panicked {
			c.err = errGoexit
		}
		g.finish(c, key)
	}()
	func() {
		defer func() {
			if returned {
				return
			}
			if r := recover(); r != nil {
				panicked = true
				c.err = &panicError{r, debug.Stack()}
			}
		}()
		c.val, c.err = fn()
		returned = true
	}()
}

func (g *Group) finish(c *call, key string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	c.done.Done()
	if g.calls[key] == c {
		delete(g.calls, key)
	}
	if p, ok := c.err.(*panicError); ok {
		if len(c.waiting) > 0 {
			// Nobody who waits for a channel could recover it.
			go panic(p)
			select {}
		}
		panic(p)
	}
	if c.err == errGoexit {
		return
	}
	for _, results := range c.waiting {
		results <- Result{c.val, c.err, c.shared > 0}
	}
}

// Package errgroup runs tasks that belong together, each on a goroutine, and collects their first error.
package errgroup

import (
	"context"
	"fmt"
	"sync"
)

// Group is such tasks. The zero Group has no limit and cancels nothing. Do not copy it after first use.
type Group struct {
	cancel  func(error)
	tasks   sync.WaitGroup
	places  chan struct{} // as many as may run at once; nil for any number
	once    sync.Once
	problem error
}

// WithContext makes a Group and a context that is canceled when a task first returns an error, or when Wait
// returns.
func WithContext(ctx context.Context) (*Group, context.Context) {
	ctx, cancel := context.WithCancelCause(ctx)
	return &Group{cancel: cancel}, ctx
}

// Wait blocks until every task has returned, and returns the first error.
func (g *Group) Wait() error {
	g.tasks.Wait()
	if g.cancel != nil {
		g.cancel(g.problem)
	}
	return g.problem
}

// Go runs f on a goroutine of its own, once the limit permits.
func (g *Group) Go(f func() error) {
	if g.places != nil {
		g.places <- struct{}{}
	}
	g.start(f)
}

// TryGo runs f only if the limit permits it now, and returns whether it does.
func (g *Group) TryGo(f func() error) bool {
	if g.places != nil {
		select {
		case g.places <- struct{}{}:
		default:
			return false
		}
	}
	g.start(f)
	return true
}

func (g *Group) start(f func() error) {
	g.tasks.Add(1)
	go func() {
		defer g.leave()
		if err := f(); err != nil {
			g.once.Do(func() {
				g.problem = err
				if g.cancel != nil {
					g.cancel(err)
				}
			})
		}
	}()
}

func (g *Group) leave() {
	if g.places != nil {
		<-g.places
	}
	g.tasks.Done()
}

// SetLimit sets how many tasks may run at once; negative means any number. None may run meanwhile.
func (g *Group) SetLimit(n int) {
	if n < 0 {
		g.places = nil
		return
	}
	if running := len(g.places); running != 0 {
		panic(fmt.Errorf("errgroup: modify limit while %v goroutines in the group are still active", running))
	}
	g.places = make(chan struct{}, n)
}

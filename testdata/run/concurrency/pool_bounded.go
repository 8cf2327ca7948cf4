package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// A pool that never lets more than its limit of tasks run at once.
type pool struct {
	tickets chan struct{}
	wg      sync.WaitGroup
	running atomic.Int32
	peak    atomic.Int32
	done    atomic.Int64
}

func newPool(limit int) *pool {
	return &pool{tickets: make(chan struct{}, limit)}
}

func (p *pool) submit(task func() int64) {
	p.tickets <- struct{}{}
	p.wg.Add(1)
	go func() {
		defer func() {
			p.running.Add(-1)
			<-p.tickets
			p.wg.Done()
		}()
		now := p.running.Add(1)
		for {
			old := p.peak.Load()
			if now <= old || p.peak.CompareAndSwap(old, now) {
				break
			}
		}
		p.done.Add(task())
	}()
}

func main() {
	p := newPool(4)
	for i := range 50 {
		p.submit(func() int64 {
			var sum int64
			for k := range i + 1 {
				sum += int64(k)
			}
			return sum
		})
	}
	p.wg.Wait()
	fmt.Println("sum", p.done.Load())
	fmt.Println("running", p.running.Load(), "tickets", len(p.tickets), "of", cap(p.tickets))
	fmt.Println("peak within limit:", p.peak.Load() >= 1 && p.peak.Load() <= 4)
}

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type queue struct {
	mu    sync.Mutex
	ready *sync.Cond
	items []int
	shut  bool
}

func newQueue() *queue {
	q := &queue{}
	q.ready = sync.NewCond(&q.mu)
	return q
}

func (q *queue) put(v int) {
	q.mu.Lock()
	q.items = append(q.items, v)
	q.mu.Unlock()
	q.ready.Signal()
}

func (q *queue) take() (int, bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 && !q.shut {
		q.ready.Wait()
	}
	if len(q.items) == 0 {
		return 0, false
	}
	v := q.items[0]
	q.items = q.items[1:]
	return v, true
}

func main() {
	q := newQueue()
	var sum, count atomic.Int64
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for {
				v, ok := q.take()
				if !ok {
					return
				}
				sum.Add(int64(v))
				count.Add(1)
			}
		})
	}
	for i := range 100 {
		q.put(i)
	}
	q.mu.Lock()
	q.shut = true
	q.mu.Unlock()
	q.ready.Broadcast()
	wg.Wait()
	fmt.Println(sum.Load(), count.Load())

	var once sync.Once
	for i := range 3 {
		once.Do(func() { fmt.Println("once, with", i) })
	}
	value := sync.OnceValue(func() int { fmt.Println("computing"); return 6 * 7 })
	fmt.Println(value(), value())
	var again sync.Once
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		again.Do(func() { panic("first") })
	}()
	again.Do(func() { fmt.Println("never") })
	fmt.Println("done")
}

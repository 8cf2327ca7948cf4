// exit 2

package main

import (
	"fmt"
	"sync"
)

type queue struct {
	mu    sync.Mutex
	c     *sync.Cond
	items []int
}

func (q *queue) get() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 {
		q.c.Wait()
	}
	x := q.items[0]
	q.items = q.items[1:]
	return x
}

func main() {
	q := &queue{}
	q.c = sync.NewCond(&q.mu)
	go func() {
		for i := range 3 {
			q.mu.Lock()
			q.items = append(q.items, i)
			q.mu.Unlock()
			q.c.Signal()
		}
	}()
	for range 4 {
		fmt.Println(q.get())
	}
}

// exit 2

package main

import (
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	mu.Lock()
	var rw sync.RWMutex
	rw.Lock()
	var wg sync.WaitGroup
	wg.Add(1)
	c := sync.NewCond(new(sync.Mutex))
	ch := make(chan int)
	full := make(chan int, 1)
	full <- 1
	step := func(f func()) {
		go f()
		time.Sleep(5 * time.Millisecond)
	}
	step(func() { mu.Lock() })
	step(func() { rw.Lock() })
	step(func() { rw.RLock() })
	step(func() { wg.Wait() })
	step(func() { c.L.Lock(); c.Wait() })
	step(func() { <-ch })
	step(func() { full <- 1 })
	step(func() { var n chan int; <-n })
	step(func() { var n chan int; n <- 1 })
	step(func() { select {} })
	step(func() {
		select {
		case <-ch:
		case full <- 1:
		}
	})
	step(func() {
		for range ch {
		}
	})
	var rw2 sync.RWMutex
	rw2.RLock()
	step(func() { rw2.Lock() })
	step(func() { rw2.RLock() })
	var once sync.Once
	step(func() { once.Do(func() { <-ch }) })
	step(func() { once.Do(func() {}) })
	select {}
}

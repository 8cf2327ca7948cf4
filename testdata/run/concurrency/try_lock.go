package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	var mu sync.Mutex
	fmt.Println(mu.TryLock(), mu.TryLock())
	mu.Unlock()
	var rw sync.RWMutex
	fmt.Println(rw.TryRLock(), rw.TryRLock(), rw.TryLock())
	rw.RUnlock()
	rw.RUnlock()
	fmt.Println(rw.TryLock(), rw.TryRLock(), rw.TryLock())
	rw.Unlock()
	rw.RLock()
	got := make(chan string, 3)
	go func() { rw.Lock(); got <- "writer"; rw.Unlock() }()
	for rw.TryRLock() { // until the writer waits
		rw.RUnlock()
		runtime.Gosched()
	}
	fmt.Println("reader behind writer:", rw.TryRLock())
	go func() { rw.RLock(); got <- "reader"; rw.RUnlock() }()
	rw.RUnlock()
	fmt.Println(<-got, <-got)
	l := rw.RLocker()
	l.Lock()
	fmt.Println(rw.TryLock())
	l.Unlock()
	c := sync.NewCond(&mu)
	n := 0
	for i := range 3 {
		go func() {
			mu.Lock()
			for n <= i {
				c.Wait()
			}
			mu.Unlock()
			got <- fmt.Sprint("w", i)
		}()
	}
	for range 3 {
		mu.Lock()
		n++
		mu.Unlock()
		c.Broadcast()
		fmt.Println(<-got)
	}
	var p sync.Pool
	p.Put(1)
	fmt.Println(p.Get(), p.Get())
}

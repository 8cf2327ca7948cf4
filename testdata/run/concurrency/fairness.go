package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

func main() {
	var once sync.Once
	var n atomic.Int64
	var wg sync.WaitGroup
	for range 50 {
		wg.Go(func() {
			once.Do(func() { time.Sleep(time.Millisecond); n.Add(1) })
			if n.Load() != 1 {
				fmt.Println("once returned early")
			}
		})
	}
	wg.Wait()
	var rw sync.RWMutex
	data := map[int]int{}
	for i := range 10 {
		wg.Go(func() {
			for j := range 100 {
				if j%10 == 0 {
					rw.Lock()
					data[i*j]++
					rw.Unlock()
				} else {
					rw.RLock()
					_ = data[j]
					rw.RUnlock()
				}
			}
		})
	}
	wg.Wait()
	t := 0
	for _, v := range data {
		t += v
	}
	fmt.Println(t)
	// starving waiter gets the mutex
	var mu sync.Mutex
	got := make(chan bool)
	stop := make(chan bool)
	go func() {
		for {
			select {
			case <-stop:
				return
			default:
			}
			mu.Lock()
			time.Sleep(100 * time.Microsecond)
			mu.Unlock()
		}
	}()
	go func() {
		for range 10 {
			time.Sleep(100 * time.Microsecond)
			mu.Lock()
			mu.Unlock()
		}
		got <- true
	}()
	select {
	case <-got:
		fmt.Println("fair")
	case <-time.After(10 * time.Second):
		fmt.Println("starved")
	}
	close(stop)
}

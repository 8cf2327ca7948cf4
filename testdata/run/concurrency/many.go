package main

import (
	"fmt"
	"sync"
)

// Many goroutines at once, a deep chain of channels, and a deep recursion in a goroutine.
func depth(n int) int {
	if n == 0 {
		return 0
	}
	return depth(n-1) + 1
}

func main() {
	const n = 20000
	var wg sync.WaitGroup
	var mu sync.Mutex
	gate := make(chan struct{})
	sum := 0
	for i := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			<-gate
			mu.Lock()
			sum += i
			mu.Unlock()
		}()
	}
	close(gate)
	wg.Wait()
	fmt.Println(sum)

	first := make(chan int)
	left := first
	for range 5000 {
		right := make(chan int)
		go func(l, r chan int) { l <- 1 + <-r }(left, right)
		left = right
	}
	go func() { left <- 0 }()
	fmt.Println(<-first)

	d := make(chan int)
	go func() { d <- depth(100000) }()
	fmt.Println(<-d)

	ping, pong := make(chan int), make(chan int)
	go func() {
		for v := range ping {
			pong <- v + 1
		}
		close(pong)
	}()
	v := 0
	for range 10000 {
		ping <- v
		v = <-pong
	}
	close(ping)
	_, ok := <-pong
	fmt.Println(v, ok)
}

package main

import (
	"fmt"
	"runtime"
	"sync"
)

func fibonacci(done <-chan struct{}, wg *sync.WaitGroup) <-chan int {
	out := make(chan int)
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer close(out)
		for a, b := 0, 1; ; a, b = b, a+b {
			select {
			case out <- a:
			case <-done:
				return
			}
		}
	}()
	return out
}

func main() {
	before := runtime.NumGoroutine()
	done := make(chan struct{})
	var wg sync.WaitGroup
	var sources []<-chan int
	for range 5 {
		sources = append(sources, fibonacci(done, &wg))
	}
	for i, s := range sources {
		for n := range s {
			if n > 20*(i+1) {
				fmt.Println("source", i, "stopped at", n)
				break
			}
		}
	}
	fmt.Println("alive:", runtime.NumGoroutine()-before)
	close(done)
	wg.Wait()
	for i, s := range sources {
		_, ok := <-s
		fmt.Println("source", i, "open:", ok)
	}
}

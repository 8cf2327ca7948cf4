package main

import (
	"fmt"
	"runtime"
	"sync"
)

// With one P Go's order is fixed: the newest goroutine first, then the others first in, first out.
func main() {
	runtime.GOMAXPROCS(1)
	fmt.Println(runtime.GOMAXPROCS(0))
	var wg sync.WaitGroup
	for i := range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Print(i, " ")
		}()
	}
	wg.Wait()
	fmt.Println()

	ch := make(chan int)
	go func() {
		for i := range 4 {
			fmt.Print("send", i, " ")
			ch <- i
		}
		close(ch)
	}()
	for v := range ch {
		fmt.Print("recv", v, " ")
	}
	fmt.Println()

	buffered := make(chan int, 2)
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := range 5 {
			fmt.Print("put", i, " ")
			buffered <- i
		}
		close(buffered)
	}()
	for v := range buffered {
		fmt.Print("got", v, " ")
	}
	wg.Wait()
	fmt.Println()

	for _, name := range []string{"a", "b"} {
		wg.Go(func() {
			for i := range 3 {
				fmt.Print(name, i, " ")
				runtime.Gosched()
			}
		})
	}
	wg.Wait()
	fmt.Println()
	var mu sync.Mutex
	mu.Lock()
	for i := range 4 {
		wg.Go(func() {
			mu.Lock()
			fmt.Print("lock", i, " ")
			mu.Unlock()
		})
	}
	runtime.Gosched()
	mu.Unlock()
	wg.Wait()
	fmt.Println()
}

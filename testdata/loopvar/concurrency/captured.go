package main

import (
	"fmt"
	"sort"
	"sync"
)

// Every goroutine waits until the loop is over, so the outcome does not hang on the schedule.
func main() {
	var wg sync.WaitGroup
	start := make(chan struct{})
	got := make(chan int, 20)
	for _, v := range []int{3, 1, 4, 1, 5} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			<-start
			got <- v * 10
		}()
	}
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			<-start
			got <- i
		}()
	}
	close(start)
	wg.Wait()
	close(got)
	var all []int
	for v := range got {
		all = append(all, v)
	}
	sort.Ints(all)
	fmt.Println(all)
}

// Parked: half a million goroutines wait for one channel each, and are then released one by one.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

const goroutines = 500_000

func main() {
	var group sync.WaitGroup
	gates := make([]chan int, goroutines)
	sums := make([]int, goroutines)
	for i := range gates {
		gates[i] = make(chan int)
		group.Go(func() {
			sums[i] = i + <-gates[i]
		})
	}
	runtime.Gosched()
	for _, gate := range gates {
		gate <- 1
	}
	group.Wait()
	sum := 0
	for _, n := range sums {
		sum += n
	}
	fmt.Println(sum)
}

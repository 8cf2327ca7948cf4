// Workers: eight goroutines share ten million jobs that are hardly any work.
package main

import (
	"fmt"
	"sync"
)

const jobs = 10_000_000

func main() {
	queue, results := make(chan int, 128), make(chan int, 128)
	var workers sync.WaitGroup
	for range 8 {
		workers.Go(func() {
			for n := range queue {
				results <- n * 2
			}
		})
	}
	go func() {
		for n := range jobs {
			queue <- n
		}
		close(queue)
		workers.Wait()
		close(results)
	}()
	sum := 0
	for n := range results {
		sum += n
	}
	fmt.Println(sum)
}

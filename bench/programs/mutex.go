// Mutex: a hundred goroutines lock and unlock the same mutex 400,000 times each.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	var group sync.WaitGroup
	count := 0
	for range 100 {
		group.Go(func() {
			for range 400_000 {
				mu.Lock()
				count++
				mu.Unlock()
			}
		})
	}
	group.Wait()
	fmt.Println(count)
}

package main

import (
	"fmt"
	"sync"
)

type stage struct {
	name string
	n    int
}

func main() {
	var wg sync.WaitGroup
	results := make([]int, 8)
	wg.Add(len(results))
	for i := range results {
		go func(slot *int) {
			defer wg.Done()
			for k := 1; k <= i; k++ {
				*slot += k
			}
		}(&results[i])
	}
	wg.Wait()
	fmt.Println(results)

	// Reuse, and Go, which counts by itself.
	var mu sync.Mutex
	byName := map[string]int{}
	for _, s := range []stage{{"fetch", 3}, {"parse", 5}, {"fetch", 4}} {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			byName[s.name] += s.n
		})
	}
	wg.Wait()
	fmt.Println(byName)

	// Several waiters are let go by one Done.
	var gate, woken sync.WaitGroup
	gate.Add(1)
	for range 3 {
		woken.Go(gate.Wait)
	}
	gate.Done()
	woken.Wait()
	fmt.Println("all woken")
}

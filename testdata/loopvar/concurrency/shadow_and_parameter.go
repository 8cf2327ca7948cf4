package main

import (
	"fmt"
	"sync"
)

func sum(in []int, how string) int {
	var wg sync.WaitGroup
	var mu sync.Mutex
	start := make(chan struct{})
	total := 0
	add := func(n int) {
		<-start
		mu.Lock()
		total += n
		mu.Unlock()
		wg.Done()
	}
	for _, v := range in {
		wg.Add(1)
		switch how {
		case "plain":
			go func() { add(v) }()
		case "shadow":
			v := v
			go func() { add(v) }()
		case "parameter":
			go func(v int) { add(v) }(v)
		case "direct": // arguments are evaluated by the go statement
			go add(v)
		}
	}
	close(start)
	wg.Wait()
	return total
}

func main() {
	for _, how := range []string{"plain", "shadow", "parameter", "direct"} {
		fmt.Println(how, sum([]int{1, 2, 3, 4}, how))
	}
}

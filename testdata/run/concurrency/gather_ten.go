package main

import (
	"fmt"
	"slices"
)

func square(n int) int { return n * n }

func gather(n int) []int {
	results := make(chan int, n)
	for i := range n {
		go func() { results <- square(i) }()
	}
	var out []int
	for range n {
		out = append(out, <-results)
	}
	return out
}

func main() {
	got := gather(10)
	slices.Sort(got)
	fmt.Println(len(got), got)

	// In order: each goroutine writes to its own element.
	ordered := make([]string, 10)
	done := make(chan int)
	for i := range ordered {
		go func() {
			ordered[i] = fmt.Sprint(i, "*", i, "=", square(i))
			done <- i
		}()
	}
	sum := 0
	for range ordered {
		sum += <-done
	}
	fmt.Println(sum)
	for _, s := range ordered {
		fmt.Println(s)
	}
}

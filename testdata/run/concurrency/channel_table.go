package main

import (
	"fmt"
	"time"
)

// What reading, writing and closing do, for each state a channel can be in.

func attempt(op func() string) (what string) {
	result := make(chan string, 1)
	go func() {
		defer func() {
			if p := recover(); p != nil {
				result <- fmt.Sprint("panic: ", p)
			}
		}()
		result <- op()
	}()
	select {
	case what = <-result:
	case <-time.After(100 * time.Millisecond):
		what = "blocks for ever"
	}
	return
}

func main() {
	states := []struct {
		name string
		make func() chan int
	}{
		{"unbuffered, open", func() chan int { return make(chan int) }},
		{"unbuffered, closed", func() chan int { c := make(chan int); close(c); return c }},
		{"buffered, empty", func() chan int { return make(chan int, 1) }},
		{"buffered, full", func() chan int { c := make(chan int, 1); c <- 7; return c }},
		{"buffered, closed, values left", func() chan int { c := make(chan int, 2); c <- 8; close(c); return c }},
		{"buffered, closed, empty", func() chan int { c := make(chan int, 2); close(c); return c }},
		{"nil", func() chan int { return nil }},
	}
	ops := []struct {
		name string
		do   func(chan int) string
	}{
		{"read", func(c chan int) string { v, ok := <-c; return fmt.Sprintf("%d, %t", v, ok) }},
		{"write", func(c chan int) string { c <- 1; return "sent" }},
		{"close", func(c chan int) string { close(c); return "closed" }},
		{"len, cap", func(c chan int) string { return fmt.Sprintf("%d, %d", len(c), cap(c)) }},
	}
	for _, s := range states {
		fmt.Println(s.name)
		for _, op := range ops {
			fmt.Printf("  %-9s %s\n", op.name, attempt(func() string { return op.do(s.make()) }))
		}
	}
}

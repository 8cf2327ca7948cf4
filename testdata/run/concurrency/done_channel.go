package main

import (
	"fmt"
	"strings"
)

func search(words []string, engines ...func(string) string) []string {
	var found []string
	for _, w := range words {
		done := make(chan struct{})
		first := make(chan string)
		finished := make(chan bool, len(engines))
		for _, e := range engines {
			go func() {
				defer func() { finished <- true }()
				select {
				case first <- e(w):
				case <-done:
				}
			}()
		}
		found = append(found, <-first)
		close(done)
		for range engines {
			<-finished
		}
	}
	return found
}

func main() {
	upper := func(s string) string { return strings.ToUpper(s) }
	alsoUpper := func(s string) string {
		var b strings.Builder
		for _, r := range s {
			b.WriteRune(r - 'a' + 'A')
		}
		return b.String()
	}
	fmt.Println(search([]string{"one", "two", "three"}, upper, alsoUpper, upper))

	done := make(chan struct{})
	close(done)
	n := 0
	for i := 0; i < 3; i++ {
		select {
		case <-done:
			n++
		default:
			fmt.Println("a closed channel is always ready")
		}
	}
	fmt.Println("received from a closed channel", n, "times")
}

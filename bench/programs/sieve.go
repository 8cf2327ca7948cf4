// Sieve: the first primes, by a chain of filters, a goroutine each, that grows with every prime found.
package main

import "fmt"

func naturals(out chan<- int) {
	for n := 2; ; n++ {
		out <- n
	}
}

func filter(in <-chan int, out chan<- int, prime int) {
	for {
		if n := <-in; n%prime != 0 {
			out <- n
		}
	}
}

func main() {
	ch := make(chan int)
	go naturals(ch)
	prime := 0
	for range 5_000 {
		prime = <-ch
		next := make(chan int)
		go filter(ch, next, prime)
		ch = next
	}
	fmt.Println(prime)
}

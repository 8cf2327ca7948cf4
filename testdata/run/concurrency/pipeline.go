package main

import "fmt"

func source(n int) <-chan int {
	out := make(chan int)
	go func() {
		for i := 2; i < n; i++ {
			out <- i
		}
		close(out)
	}()
	return out
}

func filter(in <-chan int, prime int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for n := range in {
			if n%prime != 0 {
				out <- n
			}
		}
	}()
	return out
}

func main() {
	in := source(100)
	var primes []int
	for {
		p, ok := <-in
		if !ok {
			break
		}
		primes = append(primes, p)
		in = filter(in, p)
	}
	fmt.Println(len(primes), primes)
}

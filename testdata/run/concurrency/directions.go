package main

import "fmt"

type pipe[T any] struct {
	in  chan<- T
	out <-chan T
}

func newPipe[T any](size int) pipe[T] {
	c := make(chan T, size)
	return pipe[T]{c, c}
}

func fill(c chan<- int, n int) int {
	for i := range n {
		c <- i * i
	}
	close(c)
	return cap(c) - len(c)
}

func main() {
	p := newPipe[int](5)
	fmt.Println(fill(p.in, 4))
	v, ok := <-p.out
	fmt.Println(v, ok, len(p.out), cap(p.out))
	for v := range p.out {
		fmt.Print(v, " ")
	}
	fmt.Println()

	var recv <-chan int = make(chan int)
	var send chan<- int = make(chan int)
	fmt.Printf("%T %T %T\n", recv, send, make(chan (<-chan string)))
	both := make(chan int)
	recv, send = both, both
	fmt.Println(recv == (<-chan int)(both), send == (chan<- int)(both))

	// A channel of channels: the request carries the way back.
	requests := make(chan chan string)
	go func() {
		for i := 0; ; i++ {
			r, ok := <-requests
			if !ok {
				return
			}
			r <- fmt.Sprintf("answer %d", i)
		}
	}()
	for range 3 {
		r := make(chan string)
		requests <- r
		fmt.Println(<-r)
	}
	close(requests)
}

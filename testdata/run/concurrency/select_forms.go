package main

import (
	"fmt"
	"time"
)

func trace(s string, c chan int) chan int { fmt.Print(s, " "); return c }
func value(s string, v int) int           { fmt.Print(s, " "); return v }

func main() {
	c := make(chan int, 1)
	select {
	case v := <-c:
		fmt.Println("unexpected", v)
	default:
		fmt.Println("nothing to read")
	}
	select {
	case c <- 1:
		fmt.Println("sent")
	default:
		fmt.Println("full")
	}
	select {
	case c <- 2:
		fmt.Println("sent")
	default:
		fmt.Println("full")
	}
	var arr [2]int
	var ok bool
	select {
	case arr[1], ok = <-c:
		fmt.Println(arr, ok)
	}
	close(c)
	m := map[string]int{}
	select {
	case m["closed"], ok = <-c:
		fmt.Println(m, ok)
	}
	// Channel operands and values to send are evaluated once, in source order, whichever case runs.
	a, b := make(chan int, 1), make(chan int, 1)
	a <- 5
	b <- 0
	select {
	case v := <-trace("a", a):
		fmt.Println("received", v)
	case trace("b", b) <- value("v", 6):
		fmt.Println("cannot send")
	}
	// All ready: each is chosen now and then.
	x, y := make(chan int), make(chan int)
	close(x)
	close(y)
	hits := [3]int{}
	for range 3000 {
		select {
		case <-x:
			hits[0]++
		case <-y:
			hits[1]++
		case v, ok := <-x:
			if v == 0 && !ok {
				hits[2]++
			}
		}
	}
	fmt.Println(hits[0] > 700, hits[1] > 700, hits[2] > 700, hits[0]+hits[1]+hits[2])
	timeout := time.After(10 * time.Second)
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	ticks := 0
loop:
	for {
		select {
		case <-tick.C:
			if ticks++; ticks == 3 {
				break loop
			}
		case <-timeout:
			break loop
		}
	}
	fmt.Println("ticks:", ticks)
	for i := range 3 {
		select {
		case <-time.After(time.Microsecond):
			if i == 1 {
				break // leaves the select only
			}
			fmt.Println("timed out", i)
		case <-make(chan int):
		}
	}
	var nilc chan int
	select {
	case <-nilc:
	case nilc <- 1:
	default:
		fmt.Println("nil channels are never ready")
	}
	result := make(chan string)
	go func() {
		select {
		case result <- "handed over":
		case <-time.After(10 * time.Second):
		}
	}()
	fmt.Println(<-result)
	func() {
		defer func() { fmt.Println(recover()) }()
		select {
		case x <- 1:
		default:
		}
	}()
}

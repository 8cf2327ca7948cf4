// Fan-in: a select receives millions of values that four producers send.
package main

import "fmt"

const each = 1_000_000

func produce(base int) <-chan int {
	out := make(chan int)
	go func() {
		for i := range each {
			out <- base + i
		}
		close(out)
	}()
	return out
}

func main() {
	a, b, c, d := produce(0), produce(each), produce(2*each), produce(3*each)
	sum, open := 0, 4
	for open > 0 {
		var n int
		var ok bool
		select {
		case n, ok = <-a:
			if !ok {
				a = nil
			}
		case n, ok = <-b:
			if !ok {
				b = nil
			}
		case n, ok = <-c:
			if !ok {
				c = nil
			}
		case n, ok = <-d:
			if !ok {
				d = nil
			}
		}
		if !ok {
			open--
		}
		sum += n
	}
	fmt.Println(sum)
}

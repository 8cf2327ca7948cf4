// exit 2
package main

import "fmt"

func main() {
	ch := make(chan int, 2)
	ch <- 1
	ch <- 2
	sum := 0
	for v := range ch { // nobody closes ch
		sum += v
		fmt.Println(v, sum)
	}
}

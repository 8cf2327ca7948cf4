// Rendezvous: four million round trips over two unbuffered channels.
package main

import "fmt"

func main() {
	there, back := make(chan int), make(chan int)
	go func() {
		for n := range there {
			back <- n + 1
		}
		close(back)
	}()
	sum := 0
	for i := range 4_000_000 {
		there <- i
		sum += <-back
	}
	close(there)
	<-back
	fmt.Println(sum)
}

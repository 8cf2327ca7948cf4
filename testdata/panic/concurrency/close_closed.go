// exit 2
package main

import "fmt"

func main() {
	ch := make(chan int)
	close(ch)
	v, ok := <-ch
	fmt.Println(v, ok)
	defer fmt.Println("deferred runs first")
	close(ch)
}

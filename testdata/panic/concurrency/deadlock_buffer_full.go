// exit 2
package main

import "fmt"

func main() {
	ch := make(chan int, 3)
	for i := 0; ; i++ {
		fmt.Println("send", i, len(ch), cap(ch))
		ch <- i
	}
}

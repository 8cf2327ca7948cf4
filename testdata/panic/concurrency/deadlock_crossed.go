// exit 2
package main

import "fmt"

// Each side sends before it receives, on the channel the other one does not read yet.
func main() {
	left, right := make(chan string), make(chan string)
	fmt.Println("start")
	go func() {
		left <- "from the goroutine"
		fmt.Println("goroutine got", <-right)
	}()
	right <- "from main"
	fmt.Println("main got", <-left)
}

// exit 2
package main

import "fmt"

var x = compute()

func compute() int {
	fmt.Println("computing x")
	var p *int
	return *p
}

func main() {
	fmt.Println("main does not run", x)
}

// exit 2
package main

import "fmt"

// Every panic but the last one is seen by the chain of deferred calls.
func main() {
	defer panic(1.5)
	defer panic(int8(-3))
	defer panic('x')
	defer panic(2 + 3i)
	defer panic(true)
	defer panic(uint(7))
	fmt.Println("start")
	panic(42)
}

// Arithmetic on locals: a billion additions.
package main

import "fmt"

func main() {
	sum := 0
	for i := 0; i < 1_000_000_000; i++ {
		sum += i
	}
	fmt.Println(sum)
}

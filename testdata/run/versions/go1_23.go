// New in Go 1.23: range over functions.
package main

import "fmt"

func count(n int) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i := range n {
			if !yield(i, fmt.Sprint("#", i)) {
				return
			}
		}
	}
}

func main() {
	for i, s := range count(5) {
		if i == 3 {
			break
		}
		fmt.Print(i, s, " ")
	}
	fmt.Println()
}

// New in Go 1.24: generic aliases.
package main

import "fmt"

type Pair[A, B any] struct {
	a A
	b B
}
type Named[T any] = Pair[string, T]
type Matrix[T any] = [][]T

func main() {
	fmt.Printf("%T %v\n", Named[int]{}, Matrix[int]{{1}, {2}})
}

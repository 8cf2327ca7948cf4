// New in Go 1.20: conversions of slices to arrays; interfaces satisfy comparable.
package main

import "fmt"

func Same[T comparable](a, b T) bool { return a == b }

func main() {
	s := []int{1, 2, 3}
	a := [2]int(s)
	a[0] = 9
	fmt.Println(s, a, Same[any](1, "x"), Same[error](nil, nil))
}

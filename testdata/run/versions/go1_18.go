// New in Go 1.18: type parameters, constraints, any and comparable.
package main

import "fmt"

type Number interface{ ~int | ~float64 }
type List[T any] []T

func (l List[T]) First() T { return l[0] }

func Sum[T Number](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}
func Same[T comparable](a, b T) bool { return a == b }

func main() {
	var a any = Sum(1, 2)
	fmt.Println(a, Sum[float64](1.5, 2), Same("a", "b"), List[string]{"first"}.First())
}

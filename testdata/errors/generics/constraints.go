package main

import "fmt"

type number interface{ ~int | ~float64 }

func sum[T number](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}

func eq[T any](a, b T) bool {
	return a == b // ERROR "invalid operation: a == b \(incomparable types in type set\)"
}

func add[T any](a, b T) T {
	return a + b // ERROR "invalid operation: operator \+ not defined on a \(variable of type T constrained by any\)"
}

func key[K comparable](k K) {}

func str[T fmt.Stringer](t T) string { return t.String() }

func main() {
	sum("a") // ERROR "string does not satisfy number \(string missing in ~int \| ~float64\)"
	sum(1, 2.5)
	sum[string]() // ERROR "string does not satisfy number \(string missing in ~int \| ~float64\)"
	key([]int{}) // ERROR "\[\]int does not satisfy comparable"
	key(func() {}) // ERROR "func\(\) does not satisfy comparable"
	str(5) // ERROR "int does not satisfy fmt.Stringer \(missing method String\)"
	var n number // ERROR "cannot use type number outside a type constraint: interface contains type constraints"
	_ = n
}

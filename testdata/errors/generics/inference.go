package main

type pair[K comparable, V any] struct {
	k K
	v V
}

func zero[T any]() (t T) { return }
func same[T any](a, b T) {}
func mapf[A, B any](in []A, f func(A) B) []B { return nil }

func main() {
	zero() // ERROR "in call to zero, cannot infer T \(declared at \./inference\.go:8:11\)"
	same(1, "a") // ERROR "in call to same, mismatched types untyped int and untyped string \(cannot infer T\)"
	mapf([]int{1}, nil) // ERROR "in call to mapf, cannot infer B \(declared at \./inference\.go:10:14\)"
	var p pair[string] // ERROR "not enough type arguments for type pair: have 1, want 2"
	var q pair[string, int, bool] // ERROR "too many type arguments for type pair: have 3, want 2"
	var r pair // ERROR "cannot use generic type pair\[K comparable, V any\] without instantiation"
	f := zero // ERROR "cannot use generic function zero without instantiation"
	zero[int, string]() // ERROR "got 2 type arguments but want 1"
	var s pair[[]int, int] // ERROR "\[\]int does not satisfy comparable"
	_, _, _, _, _ = p, q, r, f, s
}

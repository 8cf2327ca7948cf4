package main

import "fmt"

type Num interface{ ~int | ~float64 }

func Sum[T Num](xs ...T) (s T) { return }
func Map[T, U any](xs []T, f func(T) U) []U { return nil }
func Zero[T any]() T { var z T; return z }

type Pair[K comparable, V any] struct {
	k K
	v V
}

func (p Pair[K]) a()       {} // ERROR "receiver declares 1 type parameter, but receiver base type declares 2"
func (p Pair[K, V]) b()    {}
func (p Pair[int, V]) c()  {}

func main() {
	Sum("a") // ERROR "string does not satisfy Num \(string missing in ~int \| ~float64\)"
	Sum(1, 2.5)
	Sum[string]("a") // ERROR "string does not satisfy Num \(string missing in ~int \| ~float64\)"
	Sum[int, int](1) // ERROR "got 2 type arguments but want 1"
	Zero() // ERROR "in call to Zero, cannot infer T \(declared at .*:9:11\)"
	Map([]int{}, 3) // ERROR "in call to Map, cannot infer U \(declared at .*:8:13\)"
	Map([]int{}, func(s string) int { return 0 }) // ERROR "in call to Map, type func\(s string\) int of func\(s string\) int \{…\} does not match inferred type func\(int\) U for func\(T\) U"
	var p Pair // ERROR "cannot use generic type Pair\[K comparable, V any\] without instantiation"
	var q Pair[int] // ERROR "not enough type arguments for type Pair: have 1, want 2"
	var r Pair[[]int, int] // ERROR "\[\]int does not satisfy comparable"
	var s Pair[int, int, int] // ERROR "too many type arguments for type Pair: have 3, want 2"
	_ = Pair{1, 2} // ERROR "cannot use generic type Pair\[K comparable, V any\] without instantiation"
	var n Num // ERROR "cannot use type Num outside a type constraint: interface contains type constraints"
	fmt.Println(p, q, r, s, n)
	_ = Zero // ERROR "cannot use generic function Zero without instantiation"
	x := Zero[int] // ERROR "declared and not used: x"
	var y func() string = Zero // ERROR "declared and not used: y"
}

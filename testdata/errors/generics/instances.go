package main

import "fmt"

type T[P any] struct{ p P }

func (t T[P]) Get() P      { return t.q } // ERROR "t\.q undefined \(type T\[P\] has no field or method q\)"
func (t T[P]) Set(p Q)     { t.p = p } // ERROR "undefined: Q"
func (t T) Bad()           {} // ERROR "cannot use generic type T\[P any\] without instantiation"
func (t T[P, Q]) Bad2()    {} // ERROR "receiver declares 2 type parameters, but receiver base type declares 1"
func (t *T[_]) Ok()        {}
func (t T[int]) Shadow() int { return 1 } // ERROR "cannot use 1 \(untyped int constant\) as int /\* with int declared at .*:12:11 \*/ value in return statement"

type A[P any] = T[P]
type B[P any] = P // ERROR "cannot use type parameter declared in alias declaration as RHS"
type C[P any, Q int | P] struct{} // ERROR "term cannot be a type parameter"
type D[P interface{ m() }] struct{ P } // ERROR "embedded field type cannot be a \(pointer to a\) type parameter"
type E[P any] interface{ P } // ERROR "term cannot be a type parameter"
type F[P any] P // ERROR "cannot use a type parameter as RHS in type declaration"
type G[P any] *P
type H[P any] struct{ *P } // ERROR "embedded field type cannot be a \(pointer to a\) type parameter"
type I[P any] = []H[P]

var _ A[int] = T[string]{} // ERROR "cannot use T\[string\]\{\} \(value of struct type T\[string\]\) as A\[int\] value in variable declaration"
var _ A // ERROR "cannot use generic type A\[P any\] without instantiation"
var _ = A[int]{1}.Get().x // ERROR "A\[int\]\{…\}\.Get\(\)\.x undefined \(type int has no field or method x\)"
var _ D[int] // ERROR "int does not satisfy interface\{m\(\)\} \(missing method m\)"
var _ T[fmt.Foo] // ERROR "undefined: fmt\.Foo"

func main() {
	t := T{1} // ERROR "declared and not used: t" "cannot use generic type T\[P any\] without instantiation"
	u := T[int]{"a"} // ERROR "cannot use .a. \(untyped string constant\) as int value in struct literal"
	u.Get(1) // ERROR "too many arguments in call to u\.Get"
	var v T[int] = T[int8]{} // ERROR "declared and not used: v" "cannot use T\[int8\]\{\} \(value of struct type T\[int8\]\) as T\[int\] value in variable declaration"
	T[int].Get() // ERROR "not enough arguments in call to T\[int\]\.Get"
	T.Get(u) // ERROR "cannot use generic type T without instantiation"
	_ = T[int, int]{} // ERROR "too many type arguments for type T: have 2, want 1"
	_ = fmt.Println[int] // ERROR "cannot index fmt\.Println \(value of type func\(a \.\.\.any\) \(n int, err error\)\)"
}

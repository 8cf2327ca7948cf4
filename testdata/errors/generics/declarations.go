package main

type list[T any] struct{ next *list[T] }

func f[T any](x T) {
	x.foo() // ERROR "x\.foo undefined \(type T has no field or method foo\)"
	var s string = x // ERROR "cannot use x \(variable of type T constrained by any\) as string value in variable declaration"
	_ = s
	switch x.(type) { // ERROR "cannot use type switch on type parameter value x \(variable of type T constrained by any\)"
	}
	var y T = nil // ERROR "cannot use nil as T value in variable declaration"
	_ = y
	for range x { // ERROR "cannot range over x \(variable of type T constrained by any\): no specific type"
	}
	_ = list{} // ERROR "cannot use generic type list\[T any\] without instantiation"
	_ = &list[int]{next: &list[string]{}} // ERROR "cannot use &list\[string\]\{\} \(value of type \*list\[string\]\) as \*list\[int\] value in struct literal"
}

type num interface{ int | string }

type bad interface{ int | num | error } // ERROR "cannot use error in union \(error contains methods\)"

func g[T num](x T) int { return int(x) } // ERROR "cannot convert x \(variable of type T constrained by num\) to type int: cannot convert string \(in T\) to type int"

func (l *list[U]) m() U { return l.next } // ERROR "cannot use l\.next \(variable of type \*list\[U\]\) as U value in return statement"

func h[T int | []int](x T) { _ = x[0] } // ERROR "cannot index x \(variable of type T constrained by int \| \[\]int\)"

func main() {
	f[any](nil)
	var t T // ERROR "declared and not used: t" "undefined: T"
}

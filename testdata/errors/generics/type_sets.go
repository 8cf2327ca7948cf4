package main

type I1 interface {
	A()
	A() // ERROR "duplicate method A"
}
type I2 interface {
	B(int)
}
type I3 interface {
	I2 // ERROR "duplicate method B"
	B(string)
}
type I4 interface {
	int | string
	A()
}
type I5 interface {
	int | I4 // ERROR "cannot use main\.I4 in union \(main\.I4 contains methods\)"
	I2 | string // ERROR "cannot use main\.I2 in union \(main\.I2 contains methods\)"
	comparable | int // ERROR "cannot use comparable in union"
}
type I6 interface {
	~I1 // ERROR "invalid use of ~ \(I1 is an interface\)"
	~[]int
	~MyInt // ERROR "invalid use of ~ \(underlying type of MyInt is int\)"
	int | ~int // ERROR "overlapping terms ~int and int"
	int | int // ERROR "overlapping terms int and int"
}
type MyInt int
type I7 interface{ T }
type T struct{}

var v1 I4 // ERROR "cannot use type I4 outside a type constraint: interface contains type constraints"
var v2 comparable // ERROR "cannot use type comparable outside a type constraint: interface is \(or embeds\) comparable"
var v3 []comparable // ERROR "cannot use type comparable outside a type constraint: interface is \(or embeds\) comparable"

func f(c comparable) {} // ERROR "cannot use type comparable outside a type constraint: interface is \(or embeds\) comparable"
func g(i I6)         {} // ERROR "cannot use type I6 outside a type constraint: interface contains type constraints"

func h[P I4 | int]()     {} // ERROR "cannot use main\.I4 in union \(main\.I4 contains methods\)"
func k[P *int]()         {}
func l[P int | string]() {}
func m[P, Q P | int]()   {} // ERROR "term cannot be a type parameter"
func n[P P]()            {} // ERROR "cannot use a type parameter as constraint"
func o[P interface{ *P }](){}
func p[P int, P string](){} // ERROR "P redeclared in this block"
func q[any any]()        {} // ERROR "cannot use a type parameter as constraint"
func r[T any](T T) T     { return T } // ERROR "T redeclared in this block" "T \(type\) is not an expression"

func main() {
	_ = any(1).(I4) // ERROR "cannot use type I4 outside a type constraint: interface contains type constraints"
	_ = any(1).(comparable) // ERROR "cannot use type comparable outside a type constraint: interface is \(or embeds\) comparable"
}

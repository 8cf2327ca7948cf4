package main

type a struct{ x int }
type b struct{ x int }

func (a) m() {}
func (b) m() {}

type ab struct {
	a
	b
}

type withPtr struct {
	*a
	a // ERROR "a redeclared"
}

type m interface{ m() }

type badEmbed struct {
	*m // ERROR "embedded field type cannot be a pointer to an interface"
}

func main() {
	var v ab
	v.x = 1 // ERROR "ambiguous selector v\.x"
	v.m() // ERROR "ambiguous selector v\.m"
	var i m = v // ERROR "cannot use v \(variable of struct type ab\) as m value in variable declaration: ab does not implement m \(ambiguous selector ab\.m\)"
	_ = i
	_ = ab{x: 1} // ERROR "unknown field x in struct literal of type ab"
}

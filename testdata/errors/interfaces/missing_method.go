package main

import (
	"fmt"
	"io"
)

type shape interface {
	area() float64
	name() string
}

type sq struct{}

func (s sq) area() float64 { return 1 }

type circ struct{}

func (c *circ) area() float64 { return 1 }
func (c *circ) name() string  { return "" }

type tri struct{}

func (tri) area() int    { return 1 }
func (tri) name() string { return "" }

func use(s shape) {}

func main() {
	var s shape = sq{} // ERROR "cannot use sq\{\} \(value of struct type sq\) as shape value in variable declaration: sq does not implement shape \(missing method name\)"
	s = circ{} // ERROR "cannot use circ\{\} \(value of struct type circ\) as shape value in assignment: circ does not implement shape \(method area has pointer receiver\)"
	use(tri{}) // ERROR "cannot use tri\{\} \(value of struct type tri\) as shape value in argument to use: tri does not implement shape \(wrong type for method area\)"
	var w io.Writer = s // ERROR "cannot use s \(variable of interface type shape\) as io.Writer value in variable declaration: shape does not implement io.Writer \(missing method Write\)"
	var p *shape = &s
	p.area() // ERROR "p.area undefined \(type \*shape is pointer to interface, not interface\)"
	_ = s.(sq) // ERROR "impossible type assertion: s.\(sq\)"
	var st fmt.Stringer = 5 // ERROR "cannot use 5 \(constant of type int\) as fmt.Stringer value in variable declaration: int does not implement fmt.Stringer \(missing method String\)"
	_, _ = w, st
	s.perimeter() // ERROR "s.perimeter undefined \(type shape has no field or method perimeter\)"
	sq.area() // ERROR "not enough arguments in call to sq.area"
}

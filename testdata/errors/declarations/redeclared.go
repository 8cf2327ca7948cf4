package main

import "fmt"

var a int
var a string // ERROR "a redeclared in this block"

func f() {}
func f(int) {} // ERROR "f redeclared in this block"

type T struct {
	x int
	x string // ERROR "x redeclared"
}

func (T) m() {}
func (t *T) m() {} // ERROR "method T.m already declared at"

func (T) x() {} // ERROR "field and method with the same name x"

func g(p int, p string) {} // ERROR "p redeclared in this block"

func main() {
	v := 1
	v := 2 // ERROR "no new variables on left side of :="
	var v int // ERROR "v redeclared in this block"
	fmt.Println(v)
}

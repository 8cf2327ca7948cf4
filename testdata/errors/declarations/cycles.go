package main

var a = b // ERROR "initialization cycle for a"
var b = f()

func f() int { return a }

type T struct { // ERROR "invalid recursive type: T refers to itself"
	t T
}

type A [2]B // ERROR "invalid recursive type A"
type B struct{ a A }

const x = y // ERROR "initialization cycle for x"
const y = x

type I interface{ I } // ERROR "invalid recursive type: I refers to itself"

func main() {}

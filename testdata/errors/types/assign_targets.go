package main

const c = 1

type t struct{ n int }

func f() t { return t{} }

func main() {
	c = 2 // ERROR "cannot assign to c \(neither addressable nor a map index expression\)|cannot assign to c \(constant 1 of type untyped int\)"
	f().n = 3 // ERROR "cannot assign to f\(\).n \(neither addressable nor a map index expression\)"
	m := map[string]t{}
	m["a"].n = 4 // ERROR "cannot assign to struct field m\[\"a\"\].n in map"
	s := "abc"
	s[0] = 'x' // ERROR "cannot assign to s\[0\] \(neither addressable nor a map index expression\)"
	1 = 2 // ERROR "cannot assign to 1 \(neither addressable nor a map index expression\)"
	f = nil // ERROR "cannot assign to f \(neither addressable nor a map index expression\)"
	p := &f() // ERROR "invalid operation: cannot take address of f\(\) \(value of struct type t\)"
	q := &m["a"] // ERROR "invalid operation: cannot take address of m\[\"a\"\] \(map index expression of struct type t\)"
	_, _ = p, q
}

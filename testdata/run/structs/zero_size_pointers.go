package main

import "fmt"

type E struct{}
type N struct {
	a E
	b [0]int
}

var g1, g2 E
var gp, gq = new(E), new(E)

func main() {
	a, b := &E{}, &E{}
	fmt.Println(a == b, a != b, a == a)
	c, d := new(N), new(N)
	sink = c
	fmt.Println(c == d || true)
	fmt.Println(gp == gq)
	fmt.Println(&g1 == &g2, &g1 != &g2, &g1 == &g1)
	var p, q *E
	fmt.Println(p == q)
	e, f := &E{}, &E{}
	keep(e)
	keep(f)
	fmt.Println(e == f)
	x := &[0]int{}
	y := &[0]int{}
	keep(x)
	keep(y)
	fmt.Println(x == y)
	s := make([]E, 10)
	keep(s)
	fmt.Println(&s[1] == &s[7])
	m := map[string]struct{}{"a": {}}
	fmt.Println(len(m), m["a"] == struct{}{})
	var n N
	n2 := n
	fmt.Println(n == n2, n, [3]E{})
}

var sink any

//go:noinline
func keep(x any) { sink = x }

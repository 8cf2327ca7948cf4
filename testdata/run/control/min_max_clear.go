package main

import (
	"fmt"
	"math"
)

type grade float32

func main() {
	a, b := 3, 8
	fmt.Println(min(a, b), max(a, b), min(a, 1), max(a, b, 20, -1), min(a))
	fmt.Println(min(2.5, 1), max(1, 2.5, 'a'), min("b", "a", "c"), max("", "x"))
	f := 1.5
	fmt.Println(min(f, 2), max(f, 1), min(f, math.NaN()), max(math.NaN(), f), min(math.Inf(1), f))
	fmt.Println(math.Signbit(min(0.0, math.Copysign(0, -1))), math.Signbit(max(math.Copysign(0, -1), f*0)))
	g := grade(3.5)
	fmt.Printf("%T %v\n", max(g, 2), max(g, 2))
	var u uint8 = 7
	fmt.Println(min(u, 200), max(u, 9))
	const m = min(10, 20) + max(1, 2)
	var arr [m]int
	fmt.Println(len(arr), m)
	s := []int{1, 2, 3}
	t := s[:2]
	clear(t)
	fmt.Println(s, len(t))
	mp := map[string]int{"a": 1}
	alias := mp
	clear(mp)
	fmt.Println(len(alias), alias)
	alias["b"] = 2
	fmt.Println(mp)
	var nilM map[int]int
	var nilS []string
	clear(nilM)
	clear(nilS)
	type rec struct{ n, m int }
	rs := []rec{{1, 2}, {3, 4}}
	p := &rs[0]
	clear(rs)
	fmt.Println(rs, *p)
	n := new(int)
	*n = 5
	q := n
	*q *= 2
	fmt.Println(*n, n == q)
	x := new(grade)
	*x += 1.25
	fmt.Println(*x, *new(string) == "", *new([2]int))
	sl := make([]map[string]int, 2)
	sl[1] = map[string]int{}
	sl[1]["k"] = 4
	fmt.Println(sl, sl[0] == nil, len(sl[0]))
	cp := make([]byte, 3)
	fmt.Println(copy(cp, "hello"), string(cp), copy(cp[1:], cp), string(cp))
	print()
}

// A literal evaluates what it gives a blank field, and leaves the field zero.
package main

import "fmt"

type T struct{ a, _, c int }
type U struct {
	_ string
	x int
	_ [2]int
}

func f(s string) string { fmt.Println("eval", s); return s }

func main() {
	x := struct{ a, _, c int }{1, 2, 3}
	fmt.Println(x, T{1, 2, 3}, []T{{4, 5, 6}}, &T{7, 8, 9})
	u := U{f("s"), 1, [2]int{1, 2}}
	fmt.Println(u)
	var g = T{1, 2, 3}
	g = T{9, 9, 9}
	fmt.Println(g, map[string]T{"a": {1, 2, 3}}, [1]T{{1, 2, 3}})
	n := 5
	fmt.Println(T{n, n, n})
}

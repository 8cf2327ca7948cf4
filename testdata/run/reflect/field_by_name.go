// Fields by name through embedded structs: hidden, ambiguous, behind pointers, in cycles.
package main

import (
	"fmt"
	"reflect"
)

type A struct{ X, Y int }
type B struct{ X, Z int }
type C struct {
	A
	*B
	W int
}
type D struct {
	C
	A
	y int
}
type R struct {
	*R
	N int
}
type E1 struct{ A }
type E2 struct{ A }
type F struct {
	E1
	E2
}

func main() {
	for _, v := range []any{A{}, C{}, D{}, R{}, F{}} {
		t := reflect.TypeOf(v)
		for _, n := range []string{"X", "Y", "Z", "W", "A", "B", "C", "y", "N", "R", "", "E1"} {
			f, ok := t.FieldByName(n)
			g, ok2 := t.FieldByNameFunc(func(s string) bool { return s == n })
			fmt.Println(t, n, ok, f.Name, f.Index, f.Type, ok2, g.Index)
		}
	}
	d := D{C: C{B: &B{1, 2}}, A: A{3, 4}}
	fmt.Println(reflect.ValueOf(d).FieldByName("Z"), reflect.ValueOf(d).FieldByName("Y"), reflect.ValueOf(d).FieldByName("W"), reflect.ValueOf(d).FieldByName("q").IsValid())
}

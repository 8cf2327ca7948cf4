// Declarations and scope: blocks, labels, the blank identifier, shadowing, grouped declarations.
package main

import (
	. "fmt"
	str "strings"
	_ "unicode/utf8"
)

const (
	Monday, Tuesday = iota, iota + 10
	_, _
	Wednesday, Thursday
	typed float32 = iota * 1.5
	repeated
	text = "s"
	same
)

const (
	bit0, mask0 = 1 << iota, 1<<iota - 1
	bit1, mask1
	_, _
	bit3, mask3
)

const Pi float64 = 3.14159265358979323846
const zero = 0.0
const a, b, c = 3, 4, "foo"
const u, v float32 = 0, 3
const Huge = 1 << 100
const Four int8 = Huge >> 98
const ic = complex(0, c0)
const c0 = 1

var i int
var U, V, W float64
var k = 0
var x, y float32 = -1, -2
var (
	i1       int
	u1, v1, s1 = 2.0, 3.0, "bar"
	re, im = complexSqrt(-1)
	_, found = entries["name"]
	fn = func() int { return k + dep }
	dep = late + 1
	late = 41
)
var entries = map[string]int{"name": 1}

func complexSqrt(x float64) (float64, float64) { return x, 1 }

type (
	P struct{ x, y float64 }
	Polar P
	TreeNode struct{ left, right *TreeNode }
	Mutex struct{ n int }
	New Mutex // has no methods
	Ptr struct{ *Mutex }
	Grade = int
)

func (m *Mutex) Lock()   { m.n++ }
func (m *Mutex) Unlock() { m.n-- }
func (Grade2) M() string { return "M" }

type Grade2 int

func min2(x int, y int) int {
	if x < y {
		return x
	}
	return y
}

func unnamed(int, string, ...float64) {}
func named() (n int, err error) { n = 1; return }
func noBlock(_ int, _ string) {}

// init may be declared several times.
func init() { Println("init 1", i) }
func init() { Println("init 2", late, fn()) }

func main() {
	Println(Monday, Tuesday, Wednesday, Thursday, typed, repeated, text, same)
	Println(bit0, mask0, bit1, mask1, bit3, mask3, Pi, zero, a, b, c, u, v, Four, ic)
	Println(i, U, V, W, k, x, y, i1, u1, v1, s1, re, im, found, fn(), str.ToUpper("up"))
	x := 1
	{
		x, z := x+1, "inner"
		Println(x, z)
		{
			var x = x * 10
			Println(x)
		}
		x, w := 5, 6 // x assigned, w new
		Println(x, w)
	}
	Println(x)
	if x := x + 1; x > 100 {
		Println("no")
	} else if y := x * 2; y > 3 {
		Println(x, y)
	}
	switch x := any(x).(type) {
	case int:
		Println("int", x+1)
	}
	type local struct{ P }
	type local2 = local
	Printf("%T %+v\n", local2{}, local{P{1, 2}})
	const iota = 7 // shadows the predeclared one
	const j = iota
	Println(j, Polar{1, 2}, New{3}, Grade(3), Grade2(1).M(), min2(2, 1))
	n, err := named()
	Println(n, err)
	p := Ptr{&Mutex{}}
	p.Lock()
	Println(p.n)
	_, _ = unnamed, noBlock
	var _ = x
	func() {
		x := "closure"
		Println(x)
	}()
	main := "main"
	Println(main)
x: // labels do not conflict with other identifiers
	for x := 0; ; x++ {
		if x > 1 {
			break x
		}
		Println("label", x)
		continue x
	}
	func() {
	x:
		for {
			break x
		}
	}()
	var nil = 5
	Println(nil)
	type T struct{ T *int } // field of the same name
	Println(T{}.T == (*int)(p2()))
	for i, i2 := 0, 1; i < 1; i++ {
		i := i
		Println(i, i2)
	}
	if v, err := named(); err != (error)(errNil()) || v != 1 {
		Println("no")
	}
}

func p2() *int     { return nil }
func errNil() error { return nil }

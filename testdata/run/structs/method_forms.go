// Method values and expressions, promoted methods, receivers of every kind.
package main

import (
	"fmt"
	"os"
)

type T struct{ n int }

func (t T) Val(s string) string  { t.n++; return fmt.Sprint("val ", t.n, s) }
func (t *T) Ptr(s string) string { t.n += 10; return fmt.Sprint("ptr ", t.n, s) }
func (t T) Multi() (int, string) { return t.n, "m" }

type C int

func (c C) Get() int                     { return int(c) }
func (c *C) Inc()                        { *c++ }
func (c C) Add(x float64, y int) float64 { return float64(c) + x + float64(y) }

type F float64

func (f F) Dbl(n int) F { return f * F(n) }

type E struct {
	T
	*C
	name string
}
type EE struct {
	E
	F
}
type I interface {
	Val(string) string
	Ptr(string) string
}
type G interface{ Get() int }
type A interface {
	Add(x float64, y int) float64
	Get() int
}
type W struct{ G }
type D interface{ Dbl(int) F }

func d() (s string) {
	defer func() {
		r := recover()
		s = fmt.Sprint("got ", r)
	}()
	var w W
	w.Get()
	return "x"
}

func main() {
	c := C(5)
	e := EE{E{T{1}, &c, "e"}, 1.5}
	fmt.Println(e.Val("a"), e.Ptr("b"), e.Get(), e.Dbl(3))
	e.Inc()
	fmt.Println(c, *e.C)
	var i I = &e
	fmt.Println(i.Val("x"), i.Ptr("y"), e.n)
	var g G = e
	fmt.Println(g.Get())
	g = c
	c.Inc()
	fmt.Println(g.Get(), c.Get())
	var a A = c
	fmt.Println(a.Add(1.5, 2), a.Get())
	a = &c
	fmt.Println(a.Add(1.5, 2), a.Get())
	var dd D = F(2)
	fmt.Println(dd.Dbl(4))
	dd = e
	fmt.Println(dd.Dbl(4))
	// method values
	f1 := e.Val
	f2 := e.Ptr
	f3 := c.Get
	f4 := c.Inc
	f5 := i.Val
	f6 := g.Get
	f7 := e.Dbl
	f8 := a.Add
	e.n = 100
	c = 50
	fmt.Println(f1("1"), f2("2"), f3(), f5("5"), f6(), f7(2), f8(0.25, 1))
	f4()
	fmt.Println(c, f1("again"))
	// method exprs
	g1 := T.Val
	g2 := (*T).Ptr
	g3 := (*T).Val
	g4 := C.Add
	g5 := I.Val
	g6 := EE.Val
	g7 := (*EE).Ptr
	g8 := F.Dbl
	g9 := (*EE).Dbl
	t := T{7}
	fmt.Println(g1(t, "a"), g2(&t, "b"), g3(&t, "c"), g4(3, 0.5, 1), g5(i, "d"), g6(e, "e"), g7(&e, "f"), g8(3, 2), g9(&e, 5))
	fmt.Println(T.Multi(t))
	func() {
		defer func() { fmt.Println(recover()) }()
		var p *T
		fmt.Println(p.Val("z"))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var p *T
		is := []I{p}
		fmt.Println(is[len(is)-1].Val("z"))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var i I
		f := i.Val
		fmt.Println(f("z"))
	}()
	fmt.Println(d())
	m := map[string]func(string) string{"v": t.Val, "p": t.Ptr}
	fmt.Println(m["v"]("q"), m["p"]("q"), t.n)
	w := W{&c}
	fmt.Println(w.Get())
	var ww G = &w
	fmt.Println(ww.Get(), W.Get(w), (*W).Get(&w))
	var err error = &os.PathError{Op: "op", Path: "p", Err: os.ErrNotExist}
	fmt.Println(err.Error(), error.Error(err))
	arr := [3]T{{1}, {2}, {3}}
	for i := range arr {
		arr[i].Ptr("")
	}
	fmt.Println(arr, arr[1].Val("k"))
	sl := arr[:]
	sl[0].Ptr("")
	pf := sl[1].Ptr
	pf("")
	fmt.Println(arr)
	type L struct{ *T }
	l := L{&arr[2]}
	l.Ptr("")
	fmt.Println(arr, l.Val(""))
	anon := struct{ T }{T{4}}
	fmt.Println(anon.Ptr("an"), anon.Val("x"))
}

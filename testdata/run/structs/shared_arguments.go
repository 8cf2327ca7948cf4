package main

import "fmt"

type P struct {
	x, y int
	in   [2]int
}

var g P
var pg = &g

func (p P) sum() int       { return p.x + p.y + p.in[0] }
func (p P) self() P        { return p }
func (p P) inner() [2]int  { return p.in }
func (p P) change() P      { p.x = 100; p.in[1] = 7; return p }
func (p P) loop(f func()) int { f(); return p.x }
func (p P) addr() *P       { return &p }
func (p P) box() any       { return p }
func (p P) closure() func() int { return func() int { return p.x } }
func (p P) store(m map[string]P, s []P) { m["k"] = p; s[0] = p }
func (p P) setGlobal() int { g.x = 55; return p.x }
func (p P) quietCall(q P) int { return p.sum() - q.sum() }
func (p *P) ptr()          { p.x++ }
func (p P) callsPtr() int  { p.ptr(); return p.x }
func (p P) later(c chan P) { c <- p }
func (p P) def() (r P)     { defer func() { r.y = p.x }(); return p }
func (p P) rng() (t int) {
	for i, v := range p.in {
		t += i * v
	}
	return
}
func (p P) rec(n int) int {
	if n == 0 {
		return p.x
	}
	return p.rec(n-1) + 1
}
func arr(a [3]int) [3]int { return a }
func arrSet(a [3]int) int { a[0] = 9; return a[0] }
func arrSum(a [3]int) int { return a[0] + a[1] + a[2] }
func two(a, b P) (P, P)   { return b, a }
func swapRet(a P) (x P, y [2]int) { x = a; y = a.in; return }

type W struct {
	P
	q *P
	*H
}
type H struct{ z P }

func (h H) hz() int { return h.z.x }
func (h H) chg() H  { h.z.x = 3; return h }

type I interface {
	sum() int
	change() P
	self() P
	setGlobal() int
}

func gen[T any](t T) T   { return t }
func gen2[T interface{ sum() int }](t T) int { return t.sum() }

type G[T any] struct{ v T; a [2]T }

func (g G[T]) get() T     { return g.v }
func (g G[T]) arr() [2]T  { return g.a }
func (g G[T]) set(v T) G[T] { g.v = v; g.a[0] = v; return g }

func main() {
	l := P{1, 2, [2]int{3, 4}}
	s := l.self()
	s.x = 50
	in := l.inner()
	in[0] = 99
	fmt.Println(l, s, in, l.sum(), l.change(), l)
	fmt.Println(l.loop(func() { l.x = 77 }), l.x)
	a := l.addr()
	a.x = -1
	b := l.box()
	l.x = 5
	c := l.closure()
	l.x = 6
	fmt.Println(b, c(), l.x, a.x)
	m, sl := map[string]P{}, make([]P, 1)
	l.store(m, sl)
	l.x = 8
	fmt.Println(m, sl, l.x)
	g = l
	fmt.Println(g.setGlobal(), pg.setGlobal(), g.x)
	g.x = 1
	fmt.Println(pg.setGlobal(), pg.sum(), pg.quietCall(g), g.rec(3), pg.rec(2))
	l2 := l
	fmt.Println(l2.callsPtr(), l2.x, l.rng())
	ch := make(chan P, 1)
	l.later(ch)
	l.x = 1234
	fmt.Println((<-ch).x, l.def())
	x := [3]int{1, 2, 3}
	y := arr(x)
	y[0] = 10
	fmt.Println(x, y, arrSet(x), x, arrSum(x))
	grid := [2][3]int{{1, 2, 3}, {4, 5, 6}}
	z := arr(grid[1])
	z[0] = 0
	fmt.Println(grid, z, arrSum(grid[0]), arrSet(grid[0]), grid)
	p, q := two(l, s)
	p.x, q.x = 0, 0
	fmt.Println(l.x, s.x, p.x, q.x)
	r, ri := swapRet(l)
	r.in[0] = 500
	ri[1] = 600
	fmt.Println(l, r, ri)
	w := W{l, &s, &H{l}}
	ws := w.self()
	ws.x = 9
	h := w.chg()
	fmt.Println(w.x, w.sum(), w.q.sum(), w.hz(), h.z.x, w.z.x, w.change().x)
	var i I = l
	is := i.self()
	is.x = 31
	ic := i.change()
	fmt.Println(i.sum(), is.x, ic.x, i.(P).x, i.setGlobal(), g.x)
	i = &l
	fmt.Println(i.sum(), i.change().x, l.x)
	i = w
	fmt.Println(i.sum(), i.change().x, i.self().x)
	i = pg
	g.x = 3
	fmt.Println(i.setGlobal(), g.x)
	gl := gen(l)
	gl.x = 0
	fmt.Println(l.x, gen2(l), gen2(&l))
	gg := G[P]{v: l}
	v := gg.get()
	v.x = -5
	ga := gg.arr()
	ga[0].x = 44
	g2 := gg.set(v)
	fmt.Println(gg.v.x, v.x, gg.a[0].x, g2.v.x, g2.a[0].x)
	done := make(chan bool)
	n := P{x: 1}
	go func(p P) { fmt.Println("go", p.x); done <- true }(n)
	n.x = 2
	<-done
	func() {
		defer show(n)
		defer n.show()
		n.x = 3
		k := n.show
		n.x = 4
		defer k()
	}()
	items := []P{{x: 1}, {x: 2}}
	for _, it := range items {
		items[0].x = 10
		t := it.self()
		t.x = 99
		fmt.Println(it.sum(), t.x)
	}
	fmt.Println(items[1].self().change().self(), items)
	for i := range items {
		items[i].x = items[i].setGlobal() + items[i].sum()
	}
	fmt.Println(items, g.x)
}
func show(p P)    { fmt.Println("show", p.x) }
func (p P) show() { fmt.Println("m", p.x) }

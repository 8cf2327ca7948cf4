package main

import (
	"fmt"
	"sort"
	"strings"
)

type vec struct{ x, y float64 }

func (v vec) add(o vec) vec         { return vec{v.x + o.x, v.y + o.y} }
func (v *vec) scale(f float64)      { v.x *= f; v.y *= f }
func (v vec) String() string        { return fmt.Sprintf("<%g,%g>", v.x, v.y) }
func (v *vec) chain(f float64) *vec { v.scale(f); return v }

type path []vec

func (p path) length() (n int) {
	for range p {
		n++
	}
	return
}

func (p *path) grow(v vec) { *p = append(*p, v) }

type counter map[string]int

func (c counter) hit(s string) counter { c[s]++; return c }

type handler func(string) string

func (h handler) twice(s string) string { return h(h(s)) }

type level uint8

func (l *level) inc()     { *l++ }
func (l level) up() level { return l + 1 }

type num interface{ int | float64 }

type acc[T num] struct{ total T }

func (a *acc[T]) add(v T) *acc[T] { a.total += v; return a }

type adder interface{ add(vec) vec }

type chanT chan int

func (c chanT) drain() (s int) {
	for v := range c {
		s += v
	}
	return
}

func main() {
	v := vec{1, 2}
	v.scale(2)
	(&v).scale(2)
	p := &v
	fmt.Println(v, p.add(vec{1, 1}), (*p).x, *p.chain(0.5).chain(0.5))
	scale := p.scale
	scale(10)
	add := v.add
	v = vec{}
	fmt.Println(add(vec{}), v, vec.add(v, vec{3, 3}))
	(*vec).scale(&v, 2)
	f := (*vec).String
	fmt.Println(f(&vec{7, 8}))
	fs := []func(vec) vec{v.add, vec{1, 0}.add, (&vec{0, 1}).add}
	for _, f := range fs {
		fmt.Print(f(vec{5, 5}), " ")
	}
	fmt.Println()
	var pt path
	pt.grow(vec{1, 1})
	pt.grow(vec{2, 2})
	pt[0].scale(3)
	fmt.Println(pt, pt.length(), path(nil).length())
	for i := range pt {
		pt[i].scale(2)
	}
	m := map[string]*vec{"a": {1, 1}}
	m["a"].scale(4)
	fmt.Println(pt, m["a"])
	fmt.Println(counter{}.hit("a").hit("b").hit("a"))
	fmt.Println(handler(strings.ToUpper).twice("x"), handler(func(s string) string { return s + "!" }).twice("hey"))
	var l level = 254
	l.inc()
	fmt.Println(l, l.up(), l.up().up())
	fmt.Println((&acc[float64]{}).add(1.5).add(2).total, new(acc[int]).add(3).total)
	var a adder = &v
	v.x = 100
	fmt.Println(a.add(vec{1, 1}))
	a = v
	v.x = 0
	fmt.Println(a.add(vec{1, 1}), a)
	c := make(chanT, 3)
	c <- 1
	c <- 2
	close(c)
	fmt.Println(c.drain())
	sort.Sort(sort.Reverse(sort.StringSlice([]string{"b"})))
	func() {
		defer func() { fmt.Println("nil receiver:", recover() != nil) }()
		var np *vec
		_ = np.chain
		g := np.add // the receiver is copied here
		fmt.Println("not reached", g)
	}()
	type local struct{ vec }
	lo := local{vec{1, 2}}
	lo.scale(3)
	fmt.Println(lo, lo.vec, lo.add(lo.vec))
}

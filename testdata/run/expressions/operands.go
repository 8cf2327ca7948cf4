// Expressions: operands, composite literals, selectors, method values and expressions, index and slice expressions.
package main

import (
	"fmt"
	"math"
	"strings"
)

type Point struct{ x, y float64 }
type Line struct {
	p, q Point
	name string
}
type PPoint *Point

func (p Point) Abs() float64      { return math.Hypot(p.x, p.y) }
func (p *Point) Scale(f float64)  { p.x *= f; p.y *= f }
func (p Point) Add(q Point) Point { return Point{p.x + q.x, p.y + q.y} }

type T0 struct{ x int }

func (*T0) M0() string { return "M0" }

type T1 struct{ y int }

func (T1) M1() string { return "M1" }

type T2 struct {
	z int
	T1
	*T0
}

func (*T2) M2() string { return "M2" }

type Q *T2

type Shape interface {
	Abs() float64
}

func main() {
	// Composite literals.
	origin := &Point{}
	line := Line{*origin, Point{y: -4, x: 12.3}, "l"}
	fmt.Println(line, Line{name: "only"}, &Line{q: Point{1, 2}})
	fmt.Println([10]string{}, [...]string{"Sat", "Sun"}, len([...]int{9: 1}), []int{2, 3, 5, 7})
	fmt.Println([...]Point{{1.5, -3.5}, {0, 0}}, [][]int{{1, 2, 3}, {4, 5}}, [][]Point{{{0, 1}, {1, 2}}})
	fmt.Println(map[string]Point{"orig": {0, 0}}, map[Point]string{{0, 0}: "orig"}, map[[2]int][]string{{1, 2}: {"a"}})
	pp := [2]*Point{{1.5, -3.5}, {}}
	pq := []PPoint{{1, 2}}
	fmt.Println(*pp[0], *pp[1], pq[0].x, len(map[int]map[string]int{1: {"a": 1}, 2: {}}))
	vowels := [128]bool{'a': true, 'e': true, 'i': true}
	filter := [10]float32{-1, 4: -0.1, -0.1, 9: -1}
	noteFrequency := map[string]float32{"C0": 16.35, "D0": 18.35}
	fmt.Println(vowels['e'], vowels['f'], filter, noteFrequency, []int{5: 1, 2, 0: 3})
	const k = 2
	fmt.Println([...]int{k: 1, k + 1: 2}, []string{k: "k"}, [k * 2]int{})
	if (line == Line{Point{}, Point{12.3, -4}, "l"}) {
		fmt.Println("equal")
	}
	for _, v := range []Point{{1, 1}} {
		fmt.Println(v)
	}

	// Selectors.
	t := T2{3, T1{2}, &T0{1}}
	p := &t
	q := Q(p)
	fmt.Println(t.z, t.y, t.x, p.z, p.y, p.x, q.x, (*q).x, p.M0(), p.M1(), p.M2(), t.M2(), (*q).M0())
	t.T0.x, p.T1.y = 10, 20
	fmt.Println(t.x, (&t).y, (*p).T0.M0())

	// Method expressions and values.
	f := Point.Abs
	g := (*Point).Scale
	h := (*Point).Abs
	pt := Point{3, 4}
	v := pt.Abs
	s := pt.Scale
	g(&pt, 2)
	fmt.Println(f(pt), h(&pt), v())
	s(0.5)
	fmt.Println(pt, Shape.Abs(pt), interface{ Add(Point) Point }.Add(pt, Point{1, 1}))
	fmt.Printf("%T %T %T %T\n", f, g, h, v)
	var shape Shape = pt
	bound := shape.Abs
	shape = Point{}
	fmt.Println(bound(), (*T2).M1(p), T2.M1(t), strings.ToUpper("s"), []func() float64{pt.Abs, (&pt).Abs}[1]())
}

package main

import "fmt"

type A struct{ x int }

func (a A) Val() int   { return a.x }
func (a *A) Ptr() *A   { a.x++; return a }

type E1 struct{ A }
type E2 struct{ *A }
type I interface {
	Val() int
}
type E3 struct{ I }
type E4 struct {
	E3
	y int
}

func calls() {
	e1 := E1{A{1}}
	e2 := E2{&A{2}}
	e3 := E3{e1}
	e4 := E4{e3, 1}
	fmt.Println(e1.Val(), e2.Val(), e3.Val(), e4.Val(), e1.Ptr().x, e2.Ptr().x)
	f1, f2, f3, f4 := e1.Val, e2.Val, e3.Val, e4.Val
	e1.x, e2.x = 100, 200
	e3.I = nil
	fmt.Println(f1(), f2(), f3(), f4())
	p1 := e1.Ptr
	p1()
	p1()
	fmt.Println(e1.x)
	var is = []I{e1, e2, &e1, &e2, e4, &e4, A{5}, &A{6}}
	for _, i := range is {
		fmt.Print(i.Val(), " ")
	}
	fmt.Println()
	g := I.Val
	h := (*E1).Val
	k := E4.Val
	fmt.Println(g(e2), h(&e1), k(e4))
	fmt.Printf("%T %T %T\n", g, h, k)
	c := struct {
		I
		int
	}{A{7}, 8}
	fmt.Println(c.Val(), c.int)
	defer e1.Ptr().Ptr().Ptr()
	defer func(v int) { fmt.Println("at defer", v, e1.x) }(e1.Val())
	e1.x = 1
	for _, f := range []func() int{e1.Val, e2.Val, func() int { return -1 }} {
		fmt.Print(f(), " ")
	}
	fmt.Println()
}

type Op func(float64, float64) float64
type Calc struct{ ops map[string]Op }

func (c *Calc) Do(op string, a, b float64) (r float64, err error) {
	f, ok := c.ops[op]
	if !ok {
		err = fmt.Errorf("unknown op %q", op)
		return
	}
	return f(a, b), nil
}

type State int

const (
	Idle State = iota
	Run
	Stop
)

var names = map[State]string{Idle: "idle", Run: "run", Stop: "stop"}

func (s State) String() string { return names[s] }
func (s *State) Next()         { *s = (*s + 1) % 3 }

type Visitor interface{ Visit(n int) (w Visitor) }
type VF func(int) Visitor

func (f VF) Visit(n int) Visitor { return f(n) }

func main() {
	calls()
	c := &Calc{map[string]Op{"+": func(a, b float64) float64 { return a + b }, "max": func(a, b float64) float64 { return max(a, b) }}}
	fmt.Println(c.Do("+", 1, 2))
	fmt.Println(c.Do("?", 1, 2))
	var s State
	for range 4 {
		fmt.Printf("%v %d %s|", s, s, s)
		s.Next()
	}
	fmt.Println()
	m := map[State][]State{Idle: {Run}, Run: {Idle, Stop}}
	fmt.Println(m)
	var v Visitor
	depth := 0
	v = VF(func(n int) Visitor {
		depth++
		if n > 3 {
			return nil
		}
		return v
	})
	for i := 0; v.Visit(i) != nil; i++ {
	}
	fmt.Println(depth)
	fmt.Println(struct{ S State }{Run}, []State{Stop}, &struct{ S *State }{nil}, [2]State{}, any(Run))
}

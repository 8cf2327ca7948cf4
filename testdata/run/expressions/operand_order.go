package main

import "fmt"

var trace []string

func t(s string, v int) int { trace = append(trace, s); return v }
func ptr(s string, p *int) *int { trace = append(trace, s); return p }
func flush() { fmt.Println(trace); trace = nil }

type S struct{ a, b int }

func (s S) m(x int) S   { trace = append(trace, fmt.Sprint("m", s.a, x)); s.a = x; return s }
func (s *S) p(x int) *S { trace = append(trace, fmt.Sprint("p", s.a, x)); s.a = x; return s }

func get(s *[]int) []int { trace = append(trace, "get"); return *s }

func two() (int, int) { trace = append(trace, "two"); return 1, 2 }

func main() {
	a := []int{1, 2, 3}
	a[t("i", 0)], a[t("j", 1)] = t("x", 10), t("y", 20)
	flush()
	fmt.Println(a)
	i := 0
	i, a[i] = 1, 99
	fmt.Println(i, a)
	a[0], a[1], a[2] = a[2], a[0], a[1]
	fmt.Println(a)
	m := map[int]int{t("k1", 1): t("v1", 2), t("k2", 3): t("v2", 4)}
	flush()
	m[t("mk", 1)] += t("mv", 5)
	flush()
	fmt.Println(m)
	_ = S{b: t("b", 1), a: t("a", 2)}
	flush()
	S{1, 2}.m(t("q", 3)).m(t("r", 4))
	flush()
	s := &S{}
	s.p(t("1", 1)).p(t("2", 2)).p(s.a)
	flush()
	x := 1
	f := func() int { x++; return x }
	fmt.Println(x, f(), x, f(), x)
	arr := [3]int{x, f(), x}
	fmt.Println(arr)
	y := x + f()
	fmt.Println(y)
	y = f() + x*f()
	fmt.Println(y)
	_ = t("a", 0) == 1 && t("b", 1) == 1 || t("c", 1) == 1 && t("d", 0) == 0
	flush()
	*ptr("p", &x) = t("v", 7)
	flush()
	get(&a)[t("gi", 0)] = t("gv", 1)
	flush()
	c := make(chan int, 3)
	func() chan int { trace = append(trace, "ch"); return c }() <- t("send", 1)
	flush()
	select {
	case func() chan int { trace = append(trace, "s1"); return nil }() <- t("s1v", 1):
	case a[t("idx", 0)] = <-func() chan int { trace = append(trace, "s2"); return c }():
	}
	flush()
	switch t("tag", 2) {
	case t("c1", 1), t("c2", 2), t("c3", 3):
		trace = append(trace, "hit")
	case t("c4", 4):
	}
	flush()
	defer func(a, b int) { fmt.Println("deferred", a, b, x) }(t("d1", 1), x)
	flush()
	x = 100
	var p, q = two()
	p, q = q, p
	fmt.Println(p, q)
	for i := t("init", 0); i < t("cond", 2); i += t("post", 1) {
		trace = append(trace, "body")
	}
	flush()
	for range t("range", 2) {
		trace = append(trace, "b")
	}
	flush()
	sl := a[t("lo", 0):t("hi", 2):t("max", 3)]
	flush()
	fmt.Println(sl, len(sl), cap(sl))
	for i, v := range a {
		if i == 0 {
			a = append(a, 4)
			a[1] = 77
		}
		fmt.Println(i, v)
	}
	ar := [3]int{1, 2, 3}
	for i, v := range ar {
		ar[2] = 10
		fmt.Println(i, v)
	}
	for i, v := range &ar {
		ar[2] = 20 + i
		fmt.Println(i, v)
	}
	var np *S
	func() {
		defer func() { fmt.Println(recover()); flush() }()
		np.a = t("before nil", 1)
	}()
	func() {
		defer func() { fmt.Println(recover()); flush() }()
		var nm map[string]int
		nm["a"] = t("before nil map", 1)
	}()
	func() {
		defer func() { fmt.Println(recover()); flush() }()
		a[t("oob", 50)] = t("rhs", 1)
	}()
	func() {
		defer func() { fmt.Println(recover(), x); flush() }()
		x, a[50] = 3, t("rhs", 1)
	}()
}

// Calls: arguments, variadic parameters, results passed on, function literals, order of evaluation.
package main

import "fmt"

type T struct{ n int }

func (t T) Mv(a int) int             { return t.n + a }
func (t *T) Mp(f float32) *T         { t.n += int(f); return t }
func (t T) Variadic(s ...string) int { return len(s) + t.n }

func Greeting(prefix string, who ...string) string {
	return fmt.Sprintf("%s%q %v %d", prefix, who, who == nil, cap(who))
}
func Split(s string, pos int) (string, string) { return s[0:pos], s[pos:] }
func Join(s, t string) string                  { return s + t }
func sum(x float64, more ...int) (t int) {
	for _, m := range more {
		t += m
	}
	return t + int(x)
}
func two() (float64, int)      { return 1, 2 }
func many() (int, int, string) { return 1, 2, "3" }
func anys(a ...any) int        { return len(a) }
func change(a ...int)          { a[0] = 100 }
func none()                    {}
func ret() func(int) func(string) string {
	return func(i int) func(string) string { return func(s string) string { return fmt.Sprint(i, s) } }
}

var trace []string

func t(name string, v int) int { trace = append(trace, name); return v }
func flush()                   { fmt.Println(trace); trace = nil }

func main() {
	fmt.Println(Greeting("nobody"), Greeting("hello:", "Joe", "Anna"), Greeting("x:", []string{"a", "b"}...), Greeting("nil", nil...))
	fmt.Println(Join(Split("value", 3)), sum(two()), sum(1), sum(1, 2, 3), anys(many()), anys(), anys(nil), anys([]any{1, 2}...), anys([]int{1, 2}))
	ints := []int{1, 2}
	change(ints...)
	change(1, 2)
	fmt.Println(ints, ret()(1)("x"))
	v := T{1}
	p := &v
	fmt.Println(v.Mv(7), p.Mv(7), v.Mp(2).Mp(3).n, T.Mv(v, 1), (*T).Mp(p, 1).n, v.Variadic("a", "b"), T{}.Variadic([]string{"x"}...))
	f := v.Mv
	v.n = 1000
	fmt.Println(f(1), func(a, b int, z float64) bool { return a*b < int(z) }(1, 2, 3))
	var fs []func() int
	for i := range 3 {
		fs = append(fs, func() int { i *= 2; return i })
	}
	fmt.Println(fs[0](), fs[1](), fs[2](), fs[2]())
	func(ch chan int) { ch <- 1 }(make(chan int, 1))
	(none)()
	(func() {})()
	var rec func(int) int
	rec = func(n int) int {
		if n == 0 {
			return 1
		}
		return n * rec(n-1)
	}
	fmt.Println(rec(10))

	// Order of evaluation: calls and receives in lexical left-to-right order.
	a := [4]int{}
	m := map[int]int{}
	a[t("index", 1)], m[t("key", 2)] = t("v1", 3), t("v2", 4)
	flush()
	_ = []int{t("a", 1), t("b", 2), t("c", 3)}[t("i", 0)]
	flush()
	_ = map[int]int{t("k1", 1): t("e1", 1), t("k2", 2): t("e2", 2)}
	flush()
	fmt.Sprint(t("x", 1)+t("y", 2)*t("z", 3), t("u", 1) > 0 || t("never", 1) > 0)
	flush()
	ch := make(chan int, 3)
	ch <- 1
	ch <- 2
	fmt.Println(<-ch-<-ch, T{t("recv", 1)}.Mv(t("arg", 2)))
	flush()
	defer func(n int) { fmt.Println("deferred", n, trace) }(t("defer arg", 5))
	i := 0
	i, a[i] = 1, 2 // sets i = 1, a[0] = 2
	x := []int{1, 2, 3}
	i = 0
	i, x[i] = 1, 5
	x[0], x[0] = 1, 2
	x[1], x[2] = x[2], x[1]
	fmt.Println(i, a, x, m)
	func() {
		defer func() { recover(); fmt.Println(x, i) }()
		i = 2
		x[1], x[i+3] = 4, 5 // sets x[1] = 4? the index is evaluated, then panics
	}()
	type Point struct{ x, y int }
	var pp *Point
	func() {
		defer func() { recover(); fmt.Println(x) }()
		x[2], pp.x = 6, 7 // sets x[2] = 6, then panics setting pp.x
	}()
	i = 2
	x = []int{3, 5, 7}
	for i, x[i] = range x {
		break
	}
	fmt.Println(i, x)
}

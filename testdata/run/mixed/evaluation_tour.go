package main

import (
	"fmt"
	"strings"
)

func id[T any](x T) T { return x }

type S struct {
	a int
	b [2]int
	c *S
	m map[string]int
	f func(int) int
}

func (s *S) inc() *S       { s.a++; return s }
func (s S) val() int       { return s.a }
func (s *S) slice() []int  { return s.b[:] }

var trace []string

func t(s string, v int) int { trace = append(trace, s); return v }
func tb(s string, v bool) bool { trace = append(trace, s); return v }
func ts(s string, v []int) []int { trace = append(trace, s); return v }
func tm(s string, v map[int]int) map[int]int { trace = append(trace, s); return v }
func tp(s string, v *int) *int { trace = append(trace, s); return v }
func tf(s string) func(...int) int {
	trace = append(trace, s)
	return func(x ...int) int { trace = append(trace, "call"+s); return len(x) }
}
func flush() { fmt.Println(strings.Join(trace, " ")); trace = nil }

func multi() (int, int, error) { return 1, 2, nil }
func variadic(pre string, xs ...any) string { return fmt.Sprint(pre, len(xs), xs) }
func named() (x, y int) {
	defer func() { x, y = y, x }()
	x, y = 1, 2
	return y * 10, x * 10
}
func ret() (a []int, err error) {
	a = append(a, 1)
	if a, err := []int{5}, error(nil); err == nil {
		_ = a
	}
	return a, err
}

type Iface interface{ val() int }
type Emb struct {
	Iface
	*S
}
type E2 struct{ Emb }

func (e E2) val() int { return e.Emb.Iface.val() + 100 }

type Celsius float64
type Temp interface{ ~float64 }

func conv[T Temp](x T) Celsius { return Celsius(x) }

type Func func() Func

func main() {
	s := S{a: 1, m: map[string]int{}}
	s.f = func(x int) int { return x + s.a }
	s.c = &s
	fmt.Println(s.inc().inc().val(), s.c.c.c.a, s.f(10), s.c.f(1))
	s.slice()[1] = 7
	(&s).b[0]++
	s.c.b[1]--
	fmt.Println(s.b, (*s.c).b, len(s.c.b))
	arr := []int{1, 2, 3}
	m := map[int]int{}
	x := 0
	ts("s", arr)[t("i", 1)] = t("v", 9)
	flush()
	tm("m", m)[t("k", 1)] = t("v", 2)
	flush()
	*tp("p", &x) = t("v", 3)
	flush()
	ts("s1", arr)[t("i1", 0)], ts("s2", arr)[t("i2", 2)] = t("v1", 4), t("v2", 5)
	flush()
	_ = t("a", 1) + t("b", 2)*t("c", 3) - -t("d", 4)
	flush()
	_ = tb("1", false) && tb("2", true) || tb("3", true) && !tb("4", true)
	flush()
	tf("f")(t("x", 1), tf("g")(t("y", 2)), t("z", 3))
	flush()
	_ = []int{t("e0", 1), 5: t("e5", 2), t("e6", 3)}
	flush()
	_ = struct{ b, a int }{a: t("a", 1), b: t("b", 2)}
	flush()
	_ = ts("base", arr)[t("lo", 0):t("hi", 2):t("max", 3)]
	flush()
	switch t("tag", 2) {
	case t("c1", 1), t("c2", 2), t("c3", 3):
		trace = append(trace, "body")
	case t("c4", 2):
	}
	flush()
	for i := t("init", 0); tb("cond", i < 2); i += t("post", 1) {
		trace = append(trace, "loop")
	}
	flush()
	for i, v := range ts("rng", []int{7}) {
		trace = append(trace, fmt.Sprint(i, v))
	}
	flush()
	defer func() { flush() }()
	defer tf("df")(t("da", 1))
	ts("oa", arr)[t("oi", 0)] += t("ov", 5)
	tm("om", m)[t("ok", 9)]++
	flush()
	arr[0], arr[1], arr[2] = arr[1], arr[2], arr[0]
	fmt.Println(arr, m)
	i := 0
	i, arr[i] = 1, 100
	fmt.Println(i, arr)
	arr[i], i = i*10, 2
	fmt.Println(i, arr)
	a, b, err := multi()
	c, _, _ := multi()
	fmt.Println(a, b, err, c, variadic("p"), variadic("p", nil), variadic("p", nil, 1), variadic("p", []any{1, 2}...), variadic("p", []int{1, 2}))
	fmt.Println(named())
	fmt.Println(ret())
	e := Emb{s, &s}
	e2 := E2{e}
	var it Iface = e2
	fmt.Println(it.val(), e.Iface.val(), e.S.val(), e2.Emb.S.inc().a)
	fmt.Println(conv(3.5), conv(Celsius(2)))
	n := 0
	var fn Func
	fn = func() Func {
		n++
		if n > 3 {
			return nil
		}
		return fn
	}
	for f := fn; f != nil; f = f() {
	}
	fmt.Println(n)
	var iface any = &s
	switch v := iface.(type) {
	case interface{ val() int }:
		fmt.Printf("%T %d\n", v, v.val())
	}
	if v, ok := iface.(interface{ inc() *S }); ok {
		fmt.Println(v.inc().a)
	}
	_, ok := iface.(interface{ nope() })
	fmt.Println(ok)
	func(xs ...int) { xs[0] = 99; fmt.Println(xs, len(xs), cap(xs)) }(arr...)
	fmt.Println(arr)
	func(xs ...int) { fmt.Println(xs == nil, len(xs)) }()
	type Tree struct {
		L, R *Tree
		V    int
	}
	tr := &Tree{&Tree{nil, nil, 1}, &Tree{V: 3}, 2}
	var walk func(*Tree, func(int) bool) bool
	walk = func(t *Tree, y func(int) bool) bool {
		return t == nil || walk(t.L, y) && y(t.V) && walk(t.R, y)
	}
	for v := range func(y func(int) bool) { walk(tr, y) } {
		fmt.Print(v, " ")
	}
	fmt.Println()
	matrix := [][]int{{1, 2}, {3, 4}}
	for _, row := range matrix {
		for j := range row {
			row[j] *= 2
		}
	}
	fmt.Println(matrix)
	type pt struct{ x, y int }
	pts := map[string]pt{"a": {1, 2}}
	for k, p := range pts {
		p.x = 10
		pts[k] = p
	}
	pp := []*pt{{1, 2}, {3, 4}}
	for _, p := range pp {
		p.x++
	}
	fmt.Println(pts, *pp[0], *pp[1], pt{1, 2} == *pp[0])
	ch := make(chan func() string, 1)
	ch <- func() string { return "called" }
	fmt.Println((<-ch)())
	str := "a\tb\"c\\"
	fmt.Printf("%q %s %v %x\n", str, str, []string{str}, str)
	raw := `multi
line`
	fmt.Println(len(raw), strings.Count(raw, "\n"))
	const big = 1 << 40
	var f32 float32 = 16777216.0
	fmt.Println(big, f32+1 == f32, uint8(big>>33))
	lab := 0
A:
	for {
		switch {
		case lab < 3:
			lab++
			continue A
		default:
			break A
		}
	}
	fmt.Println(lab)
	var z struct {
		a, b any
		c    struct{ d []int }
	}
	fmt.Printf("%v %+v\n", z, z)
	var np *S
	func() {
		defer func() { fmt.Println("r:", recover()) }()
		fmt.Println(np.val())
	}()
	func() {
		defer func() { fmt.Println("r:", recover()) }()
		var em Emb
		fmt.Println(em.Iface.val())
	}()
	func() {
		defer func() { fmt.Println("r:", recover()) }()
		var fnil func()
		defer fnil()
		fmt.Println("before")
	}()
	func() {
		defer func() { fmt.Println("r:", recover()) }()
		mm := map[string][]int{}
		mm["a"][0] = 1
	}()
	func() {
		defer func() { fmt.Println("r:", recover()) }()
		var a any = "s"
		n := a.(int)
		fmt.Println(n)
	}()
}

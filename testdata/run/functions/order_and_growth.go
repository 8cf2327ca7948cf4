package main

import "fmt"

func two() (int, string)      { return 7, "seven" }
func one() int                { return 1 }
func anyE() (any, error)      { return 3, nil }
func mk() (map[string]int, string) { m = map[string]int{"a": 1, "b": 2}; return m, "a" }
func cp() ([]int, []int)      { return dst, []int{9, 8, 7} }
func ap() ([]int, int, int)   { return dst, 4, 5 }
func cplx() (float64, float64) { return 1, 2 }

var m map[string]int
var dst = make([]int, 2)

type S struct{ a, b int }

func (s S) show(x int) { fmt.Println("show", s, x) }

var g S

func change() int { g.a = 100; return 5 }

type L struct{ tag string }

func f(s string) string { fmt.Print(s, " "); return s }
func fi(s int) int      { fmt.Print(s, " "); return s }

func main() {
	func() {
		defer fmt.Println(two())
		defer fmt.Println(two())
		
		defer delete(mk())
		defer copy(cp())
	}()
	fmt.Println(m, dst)
	done := make(chan bool)
	go func() {
		defer close(done)
		defer fmt.Println(anyE())
	}()
	<-done
	fmt.Println(complex(cplx()))
	fmt.Println(append(ap()))
	func() {
		defer func() { fmt.Println(recover()) }()
		defer panic(one())
	}()
	g = S{1, 2}
	fmt.Println(g, change())
	g = S{1, 2}
	fmt.Println(g.a, change())
	g = S{1, 2}
	var x any
	x, _ = g, change()
	fmt.Println(x)
	g = S{1, 2}
	y := []any{g, change(), g}
	fmt.Println(y...)
	g = S{1, 2}
	z := [2]S{g, {change(), 0}}
	fmt.Println(z)
	g = S{1, 2}
	w := struct {
		s S
		i int
	}{g, change()}
	fmt.Println(w)
	g = S{1, 2}
	g.show(change())
	g = S{1, 2}
	v, u := g, change()
	fmt.Println(v, u)
	pg := &g
	g = S{1, 2}
	fmt.Println(*pg, change())
	g = S{1, 2}
	fmt.Println(*pg, pg.a, change(), g)
	arr := [3]int{1, 2, 3}
	chg := func() int { arr[0] = 50; return 1 }
	fmt.Println(arr, chg())
	arr[0] = 1
	fmt.Println(arr[0], chg(), arr)
	mm := map[string]string{f("k1"): f("v1"), f("k2"): f("v2"), "c": f("v3")}
	fmt.Println(mm)
	mi := map[int]int{fi(3): fi(4), 1: fi(2), fi(9): 8}
	fmt.Println(mi)
	ms := map[string][]int{f("a"): {fi(1), fi(2)}, f("b"): {fi(3)}}
	fmt.Println(ms)
	sl := []string{2: f("two"), 0: f("zero"), 1: f("one")}
	fmt.Println(sl)
	st := struct{ a, b, c string }{c: f("C"), a: f("A"), b: f("B")}
	fmt.Println(st)
	i := 0
	inc := func() int { i++; return i }
	fmt.Println(i, inc(), i, inc(), i)
	a := []int{0, 0, 0, 0}
	a[inc()], a[inc()-1] = inc(), i
	fmt.Println(a, i)
	i = 0
	i, a[i] = 2, 9
	fmt.Println(i, a)
	p := &a[1]
	a, *p = []int{5, 5}, 77
	fmt.Println(a, *p)
	s := "abc"
	b := []byte(s)
	fmt.Println(len(b), cap(b))
	r := []rune(s)
	fmt.Println(len(r), cap(r))
	var q []int
	last := -1
	for k := 0; k < 2000; k++ {
		q = append(q, k)
		if cap(q) != last {
			last = cap(q)
			fmt.Print(last, " ")
		}
	}
	fmt.Println()
	caps[string]()
	caps[byte]()
	caps[S]()
	caps[[3]int32]()
	caps[*int]()
	caps[any]()
	caps[bool]()
	caps[float32]()
	q2 := append([]int{1, 2, 3}, 4, 5, 6, 7, 8)
	fmt.Println(len(q2), cap(q2))
	q3 := append([]byte("hello"), " world and others are here for a while"...)
	fmt.Println(len(q3), cap(q3))
	q4 := append([]int(nil), make([]int, 5)...)
	fmt.Println(len(q4), cap(q4))
	q5 := append([]string{}, "a", "b", "c")
	fmt.Println(len(q5), cap(q5))
}

func caps[T any]() {
	var zero T
	var q []T
	last := -1
	for k := 0; k < 600; k++ {
		q = append(q, zero)
		if cap(q) != last {
			last = cap(q)
			fmt.Print(last, " ")
		}
	}
	fmt.Printf("%T\n", q)
}

// Labels, goto, switches, loop variables, assignments and calls with several values.
package main

import (
	"fmt"
	"sync"
)

func labels() {
outer:
	for i := 0; i < 3; i++ {
		for j := 0; ; j++ {
			switch {
			case j == 1:
				continue outer
			case i == 2:
				break outer
			}
			fmt.Println(i, j)
		}
	}
	i := 0
again:
	if i < 3 {
		i++
		goto again
	}
	fmt.Println("i", i)
	goto end
end:
	fmt.Println("end")
sw:
	switch i {
	case 3:
		for {
			break sw
		}
		fmt.Println("no")
	default:
	}
sel:
	select {
	default:
		for {
			break sel
		}
	}
	{
		n := 0
	back:
		n++
		if n < 5 {
			if n == 3 {
				n = 10
			}
			goto back
		}
		fmt.Println(n)
	}
}
func switches(x int) string {
	s := ""
	switch x {
	case 1, 2:
		s += "a"
		fallthrough
	case 3:
		s += "b"
		fallthrough
	default:
		s += "d"
	case 4:
		s += "4"
		break
	}
	switch y := x * 2; {
	case y > 6:
		s += ">6"
	case y > 2:
		s += ">2"
	}
	switch fmt.Sprint(x) {
	case "1":
		s += "one"
	case "2", "3":
		s += "twothree"
	}
	var e any = x
	switch e {
	case "x":
		s += "str"
	case 2:
		s += "2"
	case 2.0:
		s += "2.0"
	}
	switch f := float64(x); f {
	case 1.0:
		s += "f1"
	case 2.5:
	}
	return s
}
func ts(x any) string {
	switch v := x.(type) {
	case nil:
		return "nil"
	case int, int8:
		return fmt.Sprintf("ints %v", v)
	case string:
		return "string " + v
	case func() int:
		return fmt.Sprint("func ", v())
	case []int:
		v[0] = 99
		return fmt.Sprint("slice ", len(v))
	case [2]int:
		v[0] = 5
		return fmt.Sprint("array ", v)
	case error:
		return "error " + v.Error()
	case fmt.Stringer:
		return "stringer"
	case struct{ a int }:
		return fmt.Sprint("struct ", v.a)
	case *int:
		*v = 7
		return "ptr"
	case float64:
		v++
		return fmt.Sprint(v)
	case bool:
		if v {
			return "T"
		}
		return "F"
	}
	return "other"
}
func loopvars() {
	var fs []func()
	for i := 0; i < 3; i++ {
		fs = append(fs, func() { fmt.Print(i, " "); i += 10 })
		i := i
		fs = append(fs, func() { fmt.Print("in", i, " ") })
	}
	for i, s := range []string{"a", "b"} {
		fs = append(fs, func() { fmt.Print(i, s, " ") })
	}
	for k, v := range map[string]int{"k": 1} {
		fs = append(fs, func() { v++; fmt.Print(k, v, " ") })
	}
	for i, r := range "hé" {
		p := &r
		fs = append(fs, func() { *p++; fmt.Print(i, string(*p), r, " ") })
	}
	type S struct{ x int }
	for s := (S{0}); s.x < 2; s.x++ {
		fs = append(fs, func() { s.x += 5; fmt.Print(s, " ") })
	}
	for _, s := range []S{{1}, {2}} {
		fs = append(fs, func() { s.x *= 10; fmt.Print(s, " ") })
	}
	for i := range 2 {
		fs = append(fs, func() { i++; fmt.Print("r", i, " ") })
	}
	for _, f := range fs {
		f()
		f()
	}
	fmt.Println()
	var ps []*int
	for i := 0; i < 3; i++ {
		ps = append(ps, &i)
		if i == 1 {
			continue
		}
	}
	for _, p := range ps {
		fmt.Print(*p, " ")
	}
	fmt.Println()
}
func two() (int, string)       { return 1, "two" }
func vari(p string, xs ...any) { fmt.Println(p, len(xs), xs) }
func vari2(xs ...int) (n int) {
	for _, x := range xs {
		n += x
	}
	xs[0] = 100
	return
}
func three() (a, b, c int)                                         { return 1, 2, 3 }
func take(a int, b string) string                                  { return fmt.Sprint(a, b) }
func floats(a float64, b bool, c string, d float32, e int8) string { return fmt.Sprint(a, b, c, d, e) }
func fl() (float64, bool, string, float32, int8)                   { return 1.5, true, "s", 2.5, -3 }

func main() {
	labels()
	for i := range 5 {
		fmt.Println(switches(i))
	}
	n := 0
	for _, x := range []any{nil, 1, int8(2), "s", func() int { return 3 }, []int{1}, [2]int{1, 2}, fmt.Errorf("e"), struct{ a int }{4}, &n, 1.5, true, uint(1)} {
		fmt.Println(ts(x))
	}
	loopvars()
	fmt.Println(two())
	vari("a")
	vari("b", 1, "x", nil)
	vari("c", []any{1, 2}...)
	vari("d", nil...)
	fmt.Println(take(two()))
	fmt.Println(floats(fl()))
	sl := []int{1, 2, 3}
	fmt.Println(vari2(sl...), sl, vari2(three()))
	a, b := two()
	a, c := 5, 6
	fmt.Println(a, b, c)
	x, y := 1, 2
	x, y = y, x+y
	fmt.Println(x, y)
	arr := []int{0, 1, 2}
	i := 0
	i, arr[i] = 2, 9
	fmt.Println(i, arr)
	arr[0], arr[1], arr[2] = arr[2], arr[0], arr[1]
	fmt.Println(arr)
	m := map[string]int{}
	m["a"], m["b"] = 1, 2
	v, ok := m["a"]
	_, ok2 := m["zz"]
	fmt.Println(v, ok, ok2, len(m))
	var ifc any = 3
	if q, ok := ifc.(int); ok {
		fmt.Println(q)
	}
	var st struct{ p, q any }
	st.p, ok = ifc.(string)
	st.q, _ = m["a"]
	fmt.Println(st, ok)
	ch := make(chan any, 3)
	ch <- 1
	ch <- "x"
	st.p = <-ch
	st.q, ok = <-ch
	fmt.Println(st, ok)
	var wg sync.WaitGroup
	var mu sync.Mutex
	tot := 0
	for i := 0; i < 10; i++ {
		wg.Add(1)
		go func(k int) {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			tot += k * i
		}(i)
	}
	wg.Wait()
	fmt.Println(tot)
	func() {
		f := func(xs ...string) int { return len(xs) }
		fmt.Println(f(), f("a"), f([]string{"x", "y"}...))
	}()
	i = 1
	f := func() int { i++; return i }
	fmt.Println(i, f())
	fmt.Println(i+f(), i)
	arr[0] = i
	g := func() int { arr[0] = 42; return 1 }
	fmt.Println(arr[0], g(), arr[0])
	arr[0] = 1
	z := arr[0] + g()
	fmt.Println(z)
	tot = 0
	h := func() int { tot = 10; return 1 }
	tot += h()
	fmt.Println(tot)
	p := &struct{ x int }{1}
	k := func() int { p.x = 5; return 2 }
	fmt.Println(p.x, k(), p.x*k())
	var fnil func() int
	fmt.Println(fnil == nil)
	ss := []string{"a", "b", "c"}
	for i := range ss {
		ss = append(ss, "d")
		_ = i
	}
	fmt.Println(ss)
	ar := [3]int{1, 2, 3}
	for i, v := range ar {
		ar[2] = 10
		fmt.Print(i, v, " ")
	}
	for i, v := range &ar {
		ar[2] = 20
		fmt.Print(i, v, " ")
	}
	fmt.Println()
}

// Statements: every form of the specification, with labels, headers and scopes in odd places.
package main

import "fmt"

type T struct{ n int }

func f() (int, string, error) { return 1, "f", nil }
func p(a ...any)              { fmt.Println(a...) }

func terminating(n int) int {
	switch {
	case n == 0:
		return 0
	case n == 1:
		goto L
	case n == 2:
		for {
			if n > 10 {
				return n
			}
			n++
		}
	case n == 3:
		{
			return 33
		}
	case n == 4:
		if n > 0 {
			return 44
		} else {
			panic("no")
		}
	case n == 5:
		select {
		default:
			return 55
		}
	case n == 6:
		fallthrough
	default:
		panic(fmt.Sprint("default ", n))
	}
L:
	return 11
}

func gotos(n int) (s string) {
	i := 0
loop:
	if i < n {
		s += fmt.Sprint(i)
		i++
		goto loop
	}
	if n == 2 {
		goto end
	}
	s += "!"
end:
	return
}

func named(x int) (res int, err error) {
	defer func() {
		if r := recover(); r != nil {
			res, err = -1, fmt.Errorf("recovered %v", r)
		}
	}()
	defer func() { res *= 2 }()
	if x == 0 {
		return
	}
	if x == 1 {
		return 5, nil
	}
	if x == 2 {
		res := 7
		return res, nil
	}
	panic("x")
}

func forms() {
	// Empty, labeled, expression, send and IncDec statements.
	;
empty:
	ch := make(chan int, 3)
	f()
	(f)()
	ch <- 3
	<-ch
	(<-time())
	x := 1
	x++
	(x)--
	if x > 5 {
		goto empty
	}
	// Assignments.
	var a [3]int
	var t T
	q := &t
	m := map[string][]int{}
	x, a[0], t.n, q.n, m["k"], _ = 1, 2, 3, 4, []int{5}, 6
	(*q).n, (a[1]), *&x = 8, 9, 10
	p(x, a, t, m)
	x += 1
	x -= 2
	x *= 3
	x /= 2
	x %= 7
	x &= 6
	x |= 9
	x ^= 3
	x <<= 2
	x >>= 1
	x &^= 2
	m["k"][0]++
	m["n"] = append(m["n"], 1)
	s := "a"
	s += "b"
	fl := 1.5
	fl++
	fl /= 2
	_, s2, _ := f()
	p(x, m, s, fl, s2)
	a[0], a[1] = a[1], a[0]
	var e any
	e = x
	e, ok := e.(int)
	p(a, e, ok)
	_ = 1 << 3
	_ = e
}

func time() chan int { c := make(chan int, 1); c <- 1; return c }

func ifs(x int) {
	if x := f3(x); x < 0 {
		p("negative", x)
	} else if y := x * 2; y > 10 {
		p("large", x, y)
	} else if x == 0 {
		p("zero")
	} else {
		p("small", x, y)
	}
	if v, ok := any(x).(int); !ok {
	} else {
		p(v)
	}
	if (T{1} == T{x}) {
		p("one")
	}
	if func() bool { return x == 2 }() {
		p("two")
	}
}

func f3(x int) int { return x - 1 }

func switches(x any, n int) {
	switch n {
	default:
		p("default first")
	case 1, 2, 3:
		p("1-3")
		if n == 2 {
			break
		}
		fallthrough
	case 4:
		p("4")
		fallthrough
	case f4():
		p("5")
	}
	switch x := n * 2; {
	case x < 4:
		p("<4")
	case x == 4:
	}
	switch x := n; x {
	}
	switch f4(); n % 2 {
	case 0:
		p("even")
	}
	switch { // no tag
	}
	switch x := x.(type) {
	case nil:
		p("nil", x)
	case int, string:
		p("int or string", x)
	case func(int) float64:
		p(x(1))
	case error:
		p(x.Error())
	case []T:
		p(len(x))
	case *T:
		p(x.n)
	case interface{ M() }, chan<- int:
		p("m")
	default:
		fmt.Printf("%T\n", x)
	}
	switch y := n; x.(type) {
	case int:
		p("int", y)
	}
}

func f4() int { return 5 }

func loops() {
	for a, b := 1, 10; a < b; a *= 2 {
		if a == 2 {
			continue
		}
		p(a)
	}
	i := 0
	for i < 3 {
		i++
	}
	for {
		i++
		if i > 5 {
			break
		}
	}
	for ; ; i++ {
		if i > 8 {
			break
		}
	}
	for i = 0; i < 2; {
		i++
	}
	for range 2 {
		i++
	}
	p(i)
outer:
	for i := 0; i < 3; i++ {
	inner:
		for j := range 3 {
			switch {
			case j == 1:
				continue inner
			case i == 1:
				continue outer
			case i == 2:
				break outer
			}
			select {
			default:
				p("select", i, j)
				break
			}
		}
	}
	goto block
block:
	{
		if i < 0 {
			p("not here")
		}
	}
sw:
	switch {
	default:
		for {
			break sw
		}
	}

	// Range.
	arr := [3]int{1, 2, 3}
	for i, v := range arr { // a copy
		arr[2] = 10
		if i == 2 {
			p("v =", v)
		}
	}
	for i, v := range &arr {
		arr[2] = 11
		if i == 2 {
			p("v =", v)
		}
	}
	sl := []int{1, 2}
	for i := range sl {
		sl = append(sl, i)
	}
	p(sl)
	for i, r := range "aé\xff日" {
		fmt.Print(i, ":", r, " ")
	}
	p()
	m := map[string]int{"a": 1}
	for k, v := range m {
		delete(m, k)
		p(k, v, len(m))
	}
	ch := make(chan int, 3)
	ch <- 1
	ch <- 2
	close(ch)
	for v := range ch {
		p("ch", v)
	}
	var key string
	var val any
	m2 := map[string]int{"mon": 0}
	for key, val = range m2 {
	}
	p(key, val)
	for i := range 3 {
		i *= 10
		fmt.Print(i, " ")
	}
	var u8 uint8
	for u8 = range 3 {
	}
	const c = 2
	for i := range uint16(c) {
		fmt.Printf("%T%d ", i, i)
	}
	for range c {
	}
	p(u8)
	for range (chan int)(nil2()) {
	}
	for x := range func(yield func(int) bool) {
		for i := 0; yield(i); i++ {
		}
	} {
		if x == 3 {
			break
		}
		fmt.Print(x, " ")
	}
	for k, v := range func(yield func(string, T) bool) { _ = yield("a", T{1}) && yield("b", T{2}) } {
		fmt.Print(k, v, " ")
	}
	for range func(yield func() bool) { yield() } {
		p("nothing")
	}
	var np *[4]int
	for i := range np {
		fmt.Print(i)
	}
	p()
}

func nil2() chan int { c := make(chan int); close(c); return c }

func selects() {
	var c, c1, c2, c3 chan int = make(chan int, 1), make(chan int, 1), nil, make(chan int)
	a := []int{0}
	i := 0
	c1 <- 7
	close(c3)
	select {
	case a[f5(&i)] = <-c1:
		p(a, i)
	case i2 := <-c2:
		p(i2)
	}
	select {
	case c <- f5(&i):
		p("sent", i)
	}
	select {
	case c <- 5:
	default:
		p("full")
	}
	select {
	case v, ok := <-c3:
		p(v, ok)
	}
	var v int
	var ok bool
	select {
	case v, ok = (<-c):
		p(v, ok)
	}
	select {
	case <-c3:
	}
}

func f5(i *int) int { *i++; return 0 }

func defers() {
	for i := range 3 {
		defer fmt.Print(i, " ")
	}
	t := T{1}
	defer t.show()
	t.n = 2
	defer (&t).showP()
	t.n = 3
	defer func() { p("closure", t.n) }()
	var nilFn func()
	defer func() { p("recovered:", recover() != nil) }()
	defer nilFn()
	go func() {}()
}

func (t T) show()   { p("value", t.n) }
func (t *T) showP() { p("pointer", t.n) }

func main() {
	for i := range 6 {
		p(terminating(i))
	}
	func() {
		defer func() { p(recover()) }()
		terminating(6)
	}()
	p(gotos(0), gotos(2), gotos(3))
	for i := range 4 {
		p(named(i))
	}
	forms()
	for _, x := range []int{0, 1, 2, 9} {
		ifs(x)
	}
	for i, x := range []any{nil, 1, "s", func(i int) float64 { return float64(i) }, fmt.Errorf("e"), []T{}, &T{4}, 1.5} {
		switches(x, i)
	}
	loops()
	selects()
	defers()
	p()
}

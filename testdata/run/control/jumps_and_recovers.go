package main

import "fmt"

func fib(n int) int {
	i, a, b := 0, 0, 1
loop:
	if i < n {
		a, b = b, a+b
		i++
		goto loop
	}
	return a
}

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
sw:
	switch x := 5; {
	case x > 3:
		for {
			if x == 5 {
				break sw
			}
		}
	}
sel:
	select {
	default:
		for {
			break sel
		}
	}
blk:
	for {
		if true {
			break blk
		}
		fmt.Println("never")
	}
	if x := 1; x > 0 {
		goto end
	} else if y := 2; y > x {
	}
end:
	fmt.Println("end")
}

func sw(x any) string {
	switch v := x.(type) {
	case nil:
		return "nil"
	case int, int8:
		return fmt.Sprintf("%T", v)
	case func() int:
		return fmt.Sprint(v())
	case error:
		return "error " + v.Error()
	case []int:
		return fmt.Sprint(len(v))
	case map[string]int, *int:
		return fmt.Sprintf("%T", v)
	case interface{ M() }:
		return "M"
	case chan<- int:
		return "send"
	case struct{ x int }:
		return fmt.Sprint(v.x)
	default:
		return fmt.Sprintf("? %v", v)
	}
}

type m struct{}

func (m) M() {}

func fall(n int) (s string) {
	switch n {
	default:
		s += "d"
		fallthrough
	case 1:
		s += "1"
		fallthrough
	case 2:
		s += "2"
	case 3, 4, 5:
		s += "345"
		if n == 4 {
			break
		}
		s += "!"
	}
	return
}

func deferOrder() (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered %v", r)
			n *= 2
		}
	}()
	for i := 0; i < 3; i++ {
		defer func() { n += i; fmt.Println("defer", i, n) }()
	}
	n = 10
	panic("boom")
}

func named() (x int) {
	defer func() { x++ }()
	x = 1
	return x + 10
}

func nestedPanic() {
	defer func() { fmt.Println("outer", recover()) }()
	defer func() {
		defer func() { fmt.Println("inner", recover()) }()
		panic("second")
	}()
	panic("first")
}

func rethrow() {
	defer func() { fmt.Println("got", recover()) }()
	func() {
		defer func() {
			r := recover()
			panic(fmt.Sprint("re-", r))
		}()
		panic("orig")
	}()
}
func noRecover() {
	defer func() { fmt.Println(recover()) }()
	defer func() { func() { fmt.Println("deep", recover()) }() }()
	defer fmt.Println("direct", recover())
	panic("x")
}

func main() {
	fmt.Println(fib(50))
	labels()
	one := 1
	for _, x := range []any{nil, 1, int8(2), func() int { return 7 }, fmt.Errorf("e"), []int{1}, map[string]int{}, &one == nil, m{}, make(chan<- int), struct{ x int }{4}, "s", 1.5} {
		fmt.Println(sw(x))
	}
	for i := range 7 {
		fmt.Println(i, fall(i))
	}
	fmt.Println(deferOrder())
	fmt.Println(named())
	nestedPanic()
	rethrow()
	noRecover()
	var fs []func()
	for i := 0; i < 3; i++ {
		fs = append(fs, func() { fmt.Print(i, " "); i++ })
		i := i * 10
		fs = append(fs, func() { fmt.Print(i, " "); i++ })
	}
	for _, f := range fs {
		f()
		f()
	}
	fmt.Println()
	for i, p := 0, (*int)(nil); i < 3; i++ {
		if p != nil {
			fmt.Println(*p, &i == p)
		}
		p = &i
	}
	var prev func()
	for i := 0; i < 4; i++ {
		if prev != nil {
			prev()
		}
		prev = func() { i++ }
		fmt.Println(i)
	}
	x := 1
	{
		x := x + 1
		x, y := x*2, x
		fmt.Println(x, y)
	}
	if x := x + 5; x > 5 {
		x := "shadow"
		fmt.Println(x)
	} else {
		fmt.Println(x)
	}
	fmt.Println(x)
	true := false
	fmt.Println(true)
	int := func(s string) string { return s }
	fmt.Println(int("conv"))
	len := 3
	fmt.Println(len)
	i := 0
back:
	for i < 10 {
		i++
		if i%2 == 0 {
			continue back
		}
		if i > 6 {
			break back
		}
	}
	fmt.Println(i)
	func() {
		defer func() { recover() }()
		defer panic("replaced")
		panic("a")
	}()
	type T struct{ next *T }
	t := &T{}
	t.next = t
	fmt.Println(t.next.next.next == t)
	goto L
L:
	;
	switch {
	}
	for range 0 {
	}
	select {
	default:
	}
}

package main

import "fmt"

func counter() (inc func() int, reset func()) {
	n := 0
	inc = func() int { n++; return n }
	reset = func() { n = 0 }
	return
}

func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func adder(n int) func(int) int { return func(x int) int { return x + n } }

type op func(float64, float64) float64

func (o op) apply(a, b float64) string { return fmt.Sprintf("%.2f", o(a, b)) }

func memo(f func(int) int) func(int) int {
	cache := map[int]int{}
	return func(n int) int {
		if v, ok := cache[n]; ok {
			return v
		}
		v := f(n)
		cache[n] = v
		return v
	}
}

func main() {
	inc, reset := counter()
	inc2, _ := counter()
	fmt.Println(inc(), inc(), inc2(), inc())
	reset()
	fmt.Println(inc(), inc2())
	fmt.Println(compose(adder(1), adder(10), func(x int) int { return x * x })(4), compose()(7))

	var fib func(int) int
	calls := 0
	fib = memo(func(n int) int {
		calls++
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	})
	fmt.Println(fib(80), calls)

	ops := map[string]op{"+": func(a, b float64) float64 { return a + b }, "/": func(a, b float64) float64 { return a / b }}
	fmt.Println(ops["+"].apply(1, 2), ops["/"].apply(1, 3), ops["?"] == nil)

	x := 1
	func() {
		x := 2
		func() { x++ }()
		fmt.Println("inner", x)
	}()
	p := &x
	set := func(v int) { *p = v }
	set(40)
	fmt.Println("outer", x)
	fmt.Println(func(a, b int) int { return a * b }(6, 7))

	var stack []func()
	for _, w := range []string{"a", "b", "c"} {
		stack = append(stack, func() { fmt.Print(w, " ") })
	}
	for len(stack) > 0 {
		f := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		f()
	}
	fmt.Println()

	type state func(int) (state, string)
	var even, odd state
	even = func(n int) (state, string) {
		if n == 0 {
			return nil, "even"
		}
		return odd, ""
	}
	odd = func(n int) (state, string) {
		if n == 0 {
			return nil, "odd"
		}
		return even, ""
	}
	for _, n := range []int{4, 7} {
		verdict := ""
		for s, k := even, n; s != nil; k-- {
			s, verdict = s(k)
		}
		fmt.Println(n, verdict)
	}
	y := func(f func(func(int) int) func(int) int) func(int) int {
		var g func(int) int
		g = func(n int) int { return f(g)(n) }
		return g
	}
	fmt.Println(y(func(self func(int) int) func(int) int {
		return func(n int) int {
			if n == 0 {
				return 1
			}
			return n * self(n-1)
		}
	})(10))
}

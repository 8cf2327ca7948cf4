package main

import (
	"errors"
	"fmt"
	"strings"
)

func divmod(a, b int) (q, r int, err error) {
	if b == 0 {
		err = errors.New("division by zero")
		return
	}
	return a / b, a % b, nil
}

func sum(label string, nums ...int) string {
	t := 0
	for _, n := range nums {
		t += n
	}
	if len(nums) > 0 {
		nums[0] = -1
	}
	return fmt.Sprint(label, " ", t, " ", len(nums), " ", nums == nil)
}

func pair() (string, int)          { return "pair", 2 }
func takes(s string, n int) string { return strings.Repeat(s, n) }
func variadic(xs ...any) int       { return len(xs) }
func changeNamed() (n int)         { defer func() { n *= 3 }(); n = 1; return n + 1 }
func unnamed() int                 { n := 1; defer func() { n = 100 }(); return n }
func shadowed() (err error) {
	if _, err := fmt.Sscan("x"); err != nil {
		_ = err
	}
	return
}
func blank(_ int, _ string) (_ int, ok bool) { return 5, true }
func swap(a, b *int)                         { *a, *b = *b, *a }
func ack(m, n int) int {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ack(m-1, 1)
	}
	return ack(m-1, ack(m, n-1))
}

func main() {
	q, r, err := divmod(17, 5)
	fmt.Println(q, r, err)
	q, _, err = divmod(1, 0)
	fmt.Println(q, err)
	fmt.Println(divmod(-17, 5))
	fmt.Println(takes(pair()), variadic(pair()), variadic(), variadic(nil), variadic(nil...), variadic([]any{1, 2}...), variadic([]int{1, 2}))
	nums := []int{1, 2, 3}
	fmt.Println(sum("none"), sum("some", 1, 2), sum("spread", nums...), nums, sum("nil", nil...))
	fmt.Println(changeNamed(), unnamed(), shadowed())
	fmt.Println(blank(1, "x"))
	a, b := 1, 2
	swap(&a, &b)
	a, b, c := b, a, a+b
	fmt.Println(a, b, c)
	i := 0
	xs := []int{10, 20, 30}
	i, xs[i] = 2, 99 // the index is evaluated first
	fmt.Println(i, xs)
	xs[0], xs[1], xs[2] = xs[2], xs[0], xs[1]
	fmt.Println(xs)
	if n, err := fmt.Sscanf("7 up", "%d up", &i); err == nil && n == 1 {
		fmt.Println("scanned", i)
	} else if n > 0 {
		fmt.Println("partly", n)
	}
	f := divmod
	g := fmt.Sprintf
	fmt.Printf("%T %T\n", f, g)
	fmt.Println(g("%d-%s", 1, "x"), ack(2, 3))
	var fn func(int, ...string) (bool, error)
	fmt.Printf("%T %t\n", fn, fn == nil)
	x := 1
	{
		x, y := x+1, x+2
		x++
		fmt.Println(x, y)
	}
	if x := x * 10; x > 5 {
		x := x + 1
		fmt.Println(x)
	}
	fmt.Println(x)
}

package main

import (
	"cmp"
	"errors"
	"fmt"
	"strconv"
)

type number interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~float32 | ~float64
}

type ints interface{ ~int | ~uint8 }

type meters float64

func (m meters) String() string { return strconv.FormatFloat(float64(m), 'f', 1, 64) + "m" }

func sum[T number](xs ...T) (total T) {
	for _, x := range xs {
		total += x
	}
	return
}

func mapS[A, B any](in []A, f func(A) B) []B {
	out := make([]B, 0, len(in))
	for _, v := range in {
		out = append(out, f(v))
	}
	return out
}

func filter[S ~[]E, E any](in S, keep func(E) bool) S {
	var out S
	for _, v := range in {
		if keep(v) {
			out = append(out, v)
		}
	}
	return out
}

func reduce[T, A any](in []T, acc A, f func(A, T) A) A {
	for _, v := range in {
		acc = f(acc, v)
	}
	return acc
}

func keys[M ~map[K]V, K cmp.Ordered, V any](m M) (ks []K) {
	for k := range m {
		i := 0
		for i < len(ks) && ks[i] < k {
			i++
		}
		ks = append(ks[:i], append([]K{k}, ks[i:]...)...)
	}
	return
}

func maxOf[T cmp.Ordered](first T, rest ...T) T {
	for _, v := range rest {
		if v > first {
			first = v
		}
	}
	return first
}

func ptr[T any](v T) *T { return &v }

func zero[T any]() (z T) { return }

func stringify[T fmt.Stringer](xs []T) (out []string) {
	for _, x := range xs {
		out = append(out, x.String())
	}
	return
}

type setter[T any] interface {
	*T
	set(string)
}

type conf struct{ v string }

func (c *conf) set(s string) { c.v = "<" + s + ">" }

func build[T any, P setter[T]](in []string) []T {
	out := make([]T, len(in))
	for i, s := range in {
		P(&out[i]).set(s)
	}
	return out
}

func indexOf[T comparable](xs []T, want T) int {
	for i, x := range xs {
		if x == want {
			return i
		}
	}
	return -1
}

func kindOf[T any](v T) string {
	switch any(v).(type) {
	case int:
		return "int"
	case []T:
		return "slice of T"
	case string:
		return "string"
	}
	return fmt.Sprintf("%T", v)
}

func double[T ints](v T) T { return v * 2 }

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

type ids []int

func main() {
	fmt.Println(sum(1, 2, 3), sum(1.5, 2), sum[int8](100, 100), sum[float64](), sum(meters(1), 2.5))
	fmt.Println(mapS([]int{1, 2, 3}, func(i int) string { return strconv.Itoa(i * i) }), mapS([]string{"a"}, strconv.Quote))
	fmt.Printf("%T %v\n", filter(ids{1, 2, 3, 4}, func(i int) bool { return i%2 == 0 }), filter([]string{"x", ""}, func(s string) bool { return s != "" }))
	fmt.Println(reduce([]int{1, 2, 3}, "", func(a string, n int) string { return a + fmt.Sprint(n) }))
	fmt.Println(keys(map[string]int{"b": 1, "a": 2, "c": 3}), keys(map[float64]bool{2.5: true, -1: false}))
	fmt.Println(maxOf(3, 9, 2), maxOf("a", "c", "b"), maxOf(2.5), maxOf[meters](1, 2))
	p := ptr("pointed")
	*p += "!"
	fmt.Println(*p, *ptr(3), zero[int](), zero[string]() == "", zero[*int]() == nil, zero[[2]bool](), zero[error]() == nil)
	fmt.Println(stringify([]meters{1, 2.25}), build[conf]([]string{"a", "b"}))
	fmt.Println(indexOf([]string{"x", "y"}, "y"), indexOf([]any{1, "a", nil}, any("a")), indexOf([][2]int{{1, 2}}, [2]int{1, 2}))
	fmt.Println(kindOf(1), kindOf("s"), kindOf([]int{}), kindOf(map[string]meters{}), kindOf(conf{}))
	fmt.Println(double(uint8(200)), double(21), must(strconv.Atoi("12")))
	f := sum[float32]
	fmt.Printf("%T %v\n", f, f(0.1, 0.2))
	var g func([]int, func(int) bool) []int = filter
	fmt.Println(len(g([]int{1}, func(int) bool { return false })))
	func() {
		defer func() { fmt.Println(recover()) }()
		must(0, errors.New("must failed"))
	}()
	fmt.Println(apply(3, double[int], square), apply("x", func(s string) string { return s + s }))
}

func square[T number](v T) T { return v * v }

func apply[T any](v T, fs ...func(T) T) T {
	for _, f := range fs {
		v = f(v)
	}
	return v
}

// Built-in functions, each with every kind of argument that it takes.
package main

import (
	"fmt"
	"unsafe"
)

type S []int
type M map[string]int
type Str string

func gclear[T ~[]E | ~map[string]E, E any](x T)   { clear(x) }
func glen[T string | []byte](x T) int             { return len(x) }
func gmin[T ~int | ~float64 | ~string](a, b T) T  { return min(a, b) }
func gmake[T ~[]int](n int) T                     { return make(T, n, n+1) }
func gappend[T ~[]E, E any](s T, e ...E) T        { return append(s, e...) }
func gcap[T any](c chan T) int                    { return cap(c) }
func gdelete[K comparable, V any](m map[K]V, k K) { delete(m, k) }
func gcopy[D ~[]byte, X ~[]byte | ~string](d D, x X) int {
	return copy(d, x)
}

func rec(f func()) (r any) {
	defer func() { r = recover() }()
	f()
	return "no panic"
}

func main() {
	// append and copy
	s0 := []int{0, 0}
	s1 := append(s0, 2)
	s2 := append(s1, 3, 5, 7)
	s3 := append(s2, s0...)
	s4 := append(s3[3:6], s3[2:]...)
	var t []any
	t = append(t, 42, 3.1415, "foo")
	var b []byte
	b = append(b, "bar"...)
	b = append(b, Str("x")...)
	fmt.Println(s1, s2, s3, s4, t, string(b), append([]int(nil)) == nil, append(S{}, 1), append([]string{}, nil...))
	a := [...]int{0, 1, 2, 3, 4, 5, 6, 7}
	s := make([]int, 6)
	bb := make([]byte, 5)
	fmt.Println(copy(s, a[0:]), copy(s, s[2:]), copy(bb, "Hello, World!"), copy(bb, bb[1:]), copy(s, []int(nil)), s, string(bb), gcopy(bb, "xy"), gcopy(bb, []byte("z")), string(bb))
	// clear
	m := M{"a": 1}
	clear(m)
	clear(s)
	fmt.Println(m, s)
	gclear[[]int, int](s1)
	gclear[M, int](m)
	clear(M(nil))
	clear(S(nil))
	// close, len, cap
	ch := make(chan int, 4)
	ch <- 1
	fmt.Println(len(ch), cap(ch), gcap(ch), len("né"), len(a), cap(&a), len((*[4]int)(nil)), len(m), len(S(nil)), cap(s[:2]), cap(s[:2:3]), glen("abc"), glen([]byte{1}), len((chan int)(nil)))
	close(ch)
	<-ch
	_, ok := <-ch
	fmt.Println(ok, rec(func() { close(ch) }), rec(func() { ch <- 1 }))
	const (
		c1 = len([10]float64{2})
		c2 = cap([10]float64{2})
		c3 = len("const")
	)
	var z complex128
	fmt.Println(c1, c2, c3, len([10]float64{imag(2i)}), len([10]float64{imag(z)}))
	// complex, real, imag
	var f32 float32 = 2
	var x64 complex64 = complex(f32, 1)
	var z2 complex128 = complex(1, -1.4)
	const c = complex(1.0, 2)
	fmt.Printf("%v %v %v %T %v %v\n", x64, z2, c, imag(x64), real(z2), real(c)+imag(c))
	// delete
	m = M{"a": 1, "b": 2}
	delete(m, "a")
	delete(m, "zzz")
	delete(M(nil), "a")
	gdelete(m, "b")
	fmt.Println(m)
	// make and new
	fmt.Println(len(make([]int, 10, 100)), cap(make([]int, 1e3)), len(make(map[string]int, 100)), cap(make(chan int, 10)), cap(make(chan struct{})), gmake[S](3), *new(int), new(struct{ x int }).x, *new(7), *new("s"+"t"), *new([]int{1}))
	n := -1
	fmt.Println(rec(func() { _ = make([]int, n) }), rec(func() { _ = make([]int, 2, n+2) }), rec(func() { _ = make(chan int, n) }))
	// min and max
	x, y := 3, 7
	fl := 2.5
	zero := 0.0
	fmt.Println(min(x), min(x, y), max(x, y, 10), max(fl, 10), max(fl, 2.0, 10), min("", "foo", "bar"), gmin(2, 1), gmin("b", "a"), min(zero/zero, 1), max(-zero, zero))
	const k = max(1, 2.5, 'a')
	fmt.Printf("%T %v %T\n", k, k, min(1, 2.0, 'a'))
	// panic and recover
	fmt.Println(rec(func() { panic(42) }), rec(func() { panic("unreachable") }), rec(func() { panic(fmt.Errorf("e")) }), rec(func() { panic(nil) }), recover(), rec(func() {
		defer func() { panic("second") }()
		panic("first")
	}), rec(func() {
		defer func() { recover() }()
		panic("swallowed")
	}))
	// unsafe
	fmt.Println(unsafe.Sizeof(a), unsafe.Sizeof(x64))
	// as statements
	copy(s, s)
	recover()
	print()
	println2()
	_ = gappend(S{1}, 2)
}

func println2() {}

package main

import "fmt"

type E struct{ code int }

func (e E) Error() string { return fmt.Sprint("E", e.code) }

func try(f func()) {
	defer func() {
		r := recover()
		if e, ok := r.(error); ok {
			fmt.Printf("%T %v\n", r, e)
		} else {
			fmt.Printf("%T %v\n", r, r)
		}
	}()
	f()
}

type I interface{ M() }
type J interface {
	M()
	N()
}
type A struct{}

func (A) M() {}

type B struct{ s []int }

func (B) M() {}

type P struct{}

func (*P) M() {}
func (*P) N() {}

func main() {
	var a []int
	var arr [4]int
	n, neg := 5, -1
	var p *struct{ x int }
	var np *[4]int
	var e any
	var i I
	var f func()
	var ch chan int
	try(func() { _ = a[n] })
	try(func() { _ = a[neg] })
	try(func() { _ = arr[n] })
	try(func() { _ = "abc"[n] })
	try(func() { _ = a[n:] })
	try(func() { _ = a[:n] })
	try(func() { _ = arr[n:] })
	try(func() { _ = arr[:n] })
	try(func() { _ = arr[3:n-3] })
	try(func() { _ = arr[:][neg:] })
	try(func() { _ = "abc"[n:] })
	try(func() { _ = "abc"[:n] })
	try(func() { _ = "abc"[2:n-4] })
	try(func() { _ = "abc"[neg:] })
	try(func() { _ = arr[:2:n] })
	try(func() { _ = arr[:n:2] })
	try(func() { _ = arr[n:3:3] })
	try(func() { _ = arr[:n-2:2] })
	try(func() { _ = arr[3:n-3:4] })
	try(func() { _ = [4]int(arr[:3]) })
	try(func() { _ = (*[4]int)(a[:]) })
	try(func() { _ = p.x })
	try(func() { p.x = 1 })
	try(func() { _ = np[1] })
	try(func() { _ = np[n] })
	try(func() { _ = len(np); fmt.Println(len(np)) })
	try(func() { for range np { }; fmt.Println("ok") })
	try(func() { for _, v := range np { _ = v } })
	try(func() { _ = np[:] ; fmt.Println(np[:] == nil) })
	try(func() { _ = e.(int) })
	try(func() { e = "s"; _ = e.(int) })
	try(func() { _ = e.(I) })
	try(func() { e = A{}; _ = e.(J) })
	try(func() { e = P{}; _ = e.(I) })
	try(func() { i = A{}; _ = i.(J) })
	try(func() { _ = i.(B) })
	try(func() { i = nil; i.M() })
	try(func() { _ = i.(A) })
	try(func() { _ = i.(J) })
	try(func() { f() })
	try(func() { close(ch) })
	try(func() { ch = make(chan int); close(ch); close(ch) })
	try(func() { ch <- 1 })
	try(func() { _ = n / (n - 5) })
	try(func() { _ = n % (n - 5) })
	try(func() { _ = 1 << neg })
	try(func() { _ = make([]int, neg) })
	try(func() { _ = make([]int, 1, n-5) })
	try(func() { _ = make(chan int, neg) })
	try(func() { m := make(map[int]int, neg); fmt.Println(len(m)) })
	try(func() { _ = any(B{}) == any(B{}) })
	try(func() { var x, y I = B{}, B{}; _ = x == y })
	try(func() { fmt.Println(any(B{}) == any(A{})) })
	try(func() { x := [2]any{1, []int{}}; fmt.Println(x == [2]any{2, []int{}}); fmt.Println(x == x) })
	try(func() { type s struct{ a int; b any }; fmt.Println(s{1, f} == s{2, f}); fmt.Println(s{1, f} == s{1, f}) })
	try(func() { panic(nil) })
	try(func() { panic(E{3}) })
	try(func() { panic(fmt.Sprintf("%d", 3)) })
	try(func() { panic(fmt.Errorf("w: %w", E{1})) })
	try(func() { var pe *E; _ = pe.Error() })
	try(func() { var err error; _ = err.Error() })
	try(func() { g := i.M; g() })
	try(func() { var pa *A; g := pa.M; g() })
	try(func() { var pa *P; pa.M(); g := pa.M; g(); fmt.Println("fine") })
	try(func() { x := any(3); switch x.(type) { case string: }; _ = x.(fmt.Stringer) })
	try(func() { u := uint64(1 << 63); _ = arr[u] })
	try(func() { u := int8(-3); _ = a[u] })
	try(func() { u := uint8(200); _ = a[u:] })
}

// Generic functions, types and methods with arguments of every kind of representation.
package main

import "fmt"

type Num interface{ ~int | ~int64 | ~float64 }

func Sum[T Num](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}
func Map[T, U any](xs []T, f func(T) U) []U {
	r := make([]U, 0, len(xs))
	for _, x := range xs {
		r = append(r, f(x))
	}
	return r
}

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }
func (s *Stack[T]) Pop() (x T, ok bool) {
	if len(s.items) == 0 {
		return
	}
	x = s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x, true
}
func (s Stack[T]) Each(f func(int, T)) {
	for i, x := range s.items {
		f(i, x)
	}
}

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

func (p Pair[K, V]) String() string { return fmt.Sprintf("<%v=%v>", p.Key, p.Val) }

type List[T any] struct {
	head *node[T]
	n    int
}
type node[T any] struct {
	v    T
	next *node[T]
}

func (l *List[T]) Add(v T) {
	l.head = &node[T]{v, l.head}
	l.n++
}
func (l *List[T]) All() func(func(int, T) bool) {
	return func(yield func(int, T) bool) {
		i := 0
		for n := l.head; n != nil; n = n.next {
			if !yield(i, n.v) {
				return
			}
			i++
		}
	}
}

type Stringer interface{ String() string }

func Strs[T Stringer](xs ...T) (r []string) {
	for _, x := range xs {
		r = append(r, x.String())
	}
	return
}

type Setter[T any] interface {
	*T
	Set(string)
}
type Conf struct{ s string }

func (c *Conf) Set(s string) { c.s = s }
func Make[T any, P Setter[T]](s string) T {
	var t T
	P(&t).Set(s)
	return t
}
func Keys[M ~map[K]V, K comparable, V any](m M) int { return len(m) }

type MyMap map[string]int

func Ptr[T any](x T) *T { return &x }
func Zero[T any]() T    { var z T; return z }
func TypeName[T any](x T) string {
	switch any(x).(type) {
	case int:
		return "int"
	case string:
		return "string"
	case []T:
		return "slice of T"
	case fmt.Stringer:
		return "stringer"
	}
	return fmt.Sprintf("%T", x)
}
func Closure[T any](x T) func() T {
	return func() T { return func() T { return x }() }
}
func Chan[T any](xs ...T) <-chan T {
	c := make(chan T)
	go func() {
		defer close(c)
		for _, x := range xs {
			c <- x
		}
	}()
	return c
}

type Embed[T any] struct {
	Stack[T]
	name string
}

func Fold[T, A any](xs []T, a A, f func(A, T) A) A {
	if len(xs) == 0 {
		return a
	}
	return Fold(xs[1:], f(a, xs[0]), f)
}

type Opt[T any] func(*T)

func Apply[T any](t *T, opts ...Opt[T]) *T {
	for _, o := range opts {
		o(t)
	}
	return t
}
func Local[T any](x T) string {
	type L struct {
		v T
		n int
	}
	l := L{x, 1}
	return fmt.Sprintf("%v %T", l, l.v)
}
func Cmp[T comparable](a, b T) bool { return a == b }

func main() {
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2.5), Sum[int64]())
	fmt.Println(Map([]int{1, 2}, func(i int) string { return fmt.Sprint(i, "!") }))
	var s Stack[string]
	s.Push("a")
	s.Push("b")
	s.Each(func(i int, x string) { fmt.Println(i, x) })
	fmt.Println(s.Pop())
	fmt.Println(s.Pop())
	fmt.Println(s.Pop())
	fi := Stack[float64]{}
	fi.Push(2.5)
	push := fi.Push
	push(3.5)
	fmt.Println(fi)
	fmt.Println(Strs(Pair[string, int]{"a", 1}, Pair[string, int]{"b", 2}))
	var l List[Pair[int, string]]
	l.Add(Pair[int, string]{1, "x"})
	l.Add(Pair[int, string]{2, "y"})
	for i, p := range l.All() {
		fmt.Println(i, p)
	}
	fmt.Println(Make[Conf]("hello").s)
	fmt.Println(Keys(MyMap{"a": 1}))
	fmt.Println(*Ptr(3), *Ptr("s"), *Ptr(Pair[int, int]{1, 2}))
	fmt.Println(Zero[int](), Zero[string](), Zero[*int](), Zero[Pair[string, bool]]())
	fmt.Println(TypeName(1), TypeName("s"), TypeName(2.5), TypeName(Pair[int, int]{}))
	fmt.Println(Closure(5)(), Closure("c")(), Closure(2.5)(), Closure([2]int{1, 2})())
	for x := range Chan(1, 2, 3) {
		fmt.Print(x, " ")
	}
	for x := range Chan("a", "b") {
		fmt.Print(x, " ")
	}
	fmt.Println()
	e := Embed[int]{name: "e"}
	e.Push(4)
	e.Push(5)
	fmt.Println(e.Pop())
	fmt.Println(Fold([]int{1, 2, 3}, "", func(a string, x int) string { return a + fmt.Sprint(x) }))
	c := Apply(&Conf{}, func(c *Conf) { c.s += "1" }, func(c *Conf) { c.s += "2" })
	fmt.Println(c.s)
	fmt.Println(Local(1), Local("x"), Local(2.5))
	fmt.Println(Cmp(1, 1), Cmp("a", "b"), Cmp[any](1, "x"), Cmp(Pair[int, string]{1, "a"}, Pair[int, string]{1, "a"}))
	f := Sum[float64]
	fmt.Println(f(1, 2))
	g := (*Stack[int]).Push
	var si Stack[int]
	g(&si, 9)
	fmt.Println(si.items)
}

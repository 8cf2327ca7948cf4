// Type parameters: declarations, constraints, instantiations, inference, generic types, methods and aliases.
package main

import "fmt"

type (
	List[T any] struct {
		next  *List[T]
		value T
	}
	Pair[A, B any]               struct{ a A; b B }
	Int                          interface{ int }
	TildeInt                     interface{ ~int }
	Number                       interface{ ~int | ~int64 | ~float64 }
	StringableInt                interface {
		~int
		String() string
	}
	Empty        interface { int; string }
	MyInt        int
	Ordered      interface{ Number | ~string }
	PtrArr[P *T2, T2 any] struct{}
	Arr[T interface{ *int }] struct{ x T }
	Parens[P (interface{ *T3 }), T3 any] struct{}
	Fn[T any] func(T) T
	Set[K comparable] map[K]struct{}
	Tree[T interface{ Less(T) bool }] struct {
		l, r *Tree[T]
		v    T
	}
	Alias[T any] = []Pair[string, T]
	Matrix[T Number, R ~[]T] []R
	Getter[T any] interface{ Get() T }
	Rec[T any] struct{ inner *Rec[T]; m map[string]Rec[T] }
	Self[T Self[T]] interface{ Equal(T) bool }
)

func (m MyInt) String() string     { return fmt.Sprintf("MyInt(%d)", int(m)) }
func (m MyInt) Less(n MyInt) bool  { return m < n }
func (m MyInt) Equal(n MyInt) bool { return m == n }

func (l *List[T]) Len() int {
	if l == nil {
		return 0
	}
	return 1 + l.next.Len()
}
func (l *List[E]) Push(v E) *List[E]      { return &List[E]{l, v} }
func (p Pair[A, _]) First() A             { return p.a }
func (p Pair[A, B]) Swap() Pair[B, A]     { return Pair[B, A]{p.b, p.a} }
func (t *Tree[T]) Insert(v T) *Tree[T] {
	if t == nil {
		return &Tree[T]{v: v}
	}
	if v.Less(t.v) {
		t.l = t.l.Insert(v)
	} else {
		t.r = t.r.Insert(v)
	}
	return t
}
func (t *Tree[T]) Walk(f func(T)) {
	if t != nil {
		t.l.Walk(f)
		f(t.v)
		t.r.Walk(f)
	}
}
func (s Set[K]) Add(k K) Set[K] { s[k] = struct{}{}; return s }
func (f Fn[T]) Twice(x T) T     { return f(f(x)) }

func Map[T, R any](s []T, f func(T) R) (r []R) {
	for _, x := range s {
		r = append(r, f(x))
	}
	return
}
func Sum[T Number](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}
func dot[F ~float32 | ~float64](x, y []F) (s F) {
	for i := range x {
		s += x[i] * y[i]
	}
	return
}
func Apply[S ~[]E, E any](s S, f func(E) E) S {
	r := make(S, len(s))
	for i, e := range s {
		r[i] = f(e)
	}
	return r
}
func Scale[S ~[]E, E Number](s S, c E) S { return Apply(s, func(e E) E { return e * c }) }
func Max[T Ordered](a T, rest ...T) T {
	for _, x := range rest {
		if x > a {
			a = x
		}
	}
	return a
}
func Str[T fmt.Stringer](x T) string       { return x.String() }
func Both[T StringableInt](x T) string     { return x.String() + fmt.Sprint(int(x)+1) }
func Zero[T any]() (z T)                   { return }
func Eq[T comparable](a, b T) bool         { return a == b }
func SelfEq[T Self[T]](a, b T) bool        { return a.Equal(b) }
func Keys[M ~map[K]V, K comparable, V any](m M) int { return len(m) }
func Conv[To, From Number](f From) To      { return To(f) }
func Ptr[T any, P interface{ *T; Set(string) }](s string) T {
	var t T
	P(&t).Set(s)
	return t
}
func Kind[T any](x T) string {
	switch any(x).(type) {
	case int:
		return "int"
	case []T:
		return "[]T"
	case fmt.Stringer:
		return "Stringer"
	}
	return fmt.Sprintf("%T", x)
}
func Chan[T any](xs ...T) <-chan T {
	c := make(chan T, len(xs))
	for _, x := range xs {
		c <- x
	}
	close(c)
	return c
}
func apply2[T any](f func(T, T) T, a, b T) T { return f(a, b) }
func add[T Number](a, b T) T                 { return a + b }
func Index[T []int | [3]int | *[3]int](x T, i int) int { return x[i] }
func Bytes[T ~string | ~[]byte](x T) (n int) {
	for i := range len(x) {
		n += int(x[i])
	}
	return n
}
func Iter[F ~func(func(T) bool), T any](f F) (r []T) {
	for x := range f {
		r = append(r, x)
	}
	return
}

type Conf struct{ s string }

func (c *Conf) Set(s string) { c.s = s }

type Floats []float64

func main() {
	var l *List[string]
	l = l.Push("a").Push("b")
	fmt.Println(l.Len(), l.value, (&List[int]{}).Len(), List[[]int]{}.value == nil)
	p := Pair[int, string]{1, "x"}
	fmt.Printf("%v %v %T %T\n", p.First(), p.Swap(), p, p.Swap().Swap)
	fmt.Println(Map([]int{1, 2}, func(i int) string { return fmt.Sprint(i * 2) }), Sum(1, 2, 3), Sum(1.5, 2), Sum[float64](1, 2), Sum[MyInt]())
	fmt.Println(dot([]float32{1, 2}, []float32{3, 4}), Max(1, 5, 3), Max("a", "b"), Max(1, 2.5), Max[float64](1))
	fs := Scale(Floats{1, 2}, 3)
	fmt.Printf("%T %v\n", fs, fs)
	fmt.Println(Str(MyInt(3)), Both(MyInt(4)), Zero[int](), Zero[*int]() == nil, Zero[Pair[int, []string]](), Eq(1, 1), Eq[any](1, "x"), Eq(Conf{"a"}, Conf{"a"}), SelfEq(MyInt(1), 1))
	fmt.Println(Keys(map[string]int{"a": 1}), Keys(Set[int]{}.Add(1).Add(2)), Conv[int](2.9), Conv[float64, int](3), Ptr[Conf]("set").s)
	fmt.Println(Kind(1), Kind("s"), Kind(MyInt(1)), Kind([]int{}), Kind(List[MyInt]{}))
	for x := range Chan(1, 2) {
		fmt.Print(x, " ")
	}
	f := Sum[int]
	var g func(float64, float64) float64 = add
	fmt.Println(f(1, 2), g(1, 2), apply2(add, 1, 2), apply2[string](func(a, b string) string { return b + a }, "a", "b"))
	var t *Tree[MyInt]
	for _, v := range []MyInt{3, 1, 2} {
		t = t.Insert(v)
	}
	t.Walk(func(m MyInt) { fmt.Print(m, " ") })
	fmt.Println(Fn[int](func(i int) int { return i * 3 }).Twice(2), Index([]int{1, 2}, 1), Index([3]int{4, 5, 6}, 2), Index(&[3]int{7}, 0), Bytes("ab"), Bytes([]byte{1, 2}))
	al := Alias[int]{{"a", 1}}
	var ml Matrix[int, []int] = [][]int{{1}}
	fmt.Printf("%T %v %T %v\n", al, al, ml, ml)
	fmt.Println(Iter(func(yield func(int) bool) { _ = yield(1) && yield(2) }))
	h := (*List[int]).Len
	k := List[int].value2
	fmt.Println(h(nil), k(List[int]{value: 9}), Pair[bool, bool].First(Pair[bool, bool]{true, false}))
	var gt Getter[int] = Box[int]{5}
	fmt.Println(gt.Get(), Arr[*int]{}.x == nil, PtrArr[*int, int]{}, Rec[int]{}.m == nil, Parens[*int, int]{})
	type Local[T any] struct{ v T }
	fmt.Printf("%v\n", Local[int]{3})
}

type Box[T any] struct{ v T }

func (b Box[T]) Get() T        { return b.v }
func (l List[T]) value2() T    { return l.value }

package main

import "fmt"

type Number interface{ ~int | ~int64 | ~float64 }
type Ordered interface{ ~int | ~string | ~float64 }

func Map[S ~[]E, E, R any](s S, f func(E) R) []R {
	r := make([]R, 0, len(s))
	for _, e := range s {
		r = append(r, f(e))
	}
	return r
}
func Reduce[T, A any](s []T, a A, f func(A, T) A) A {
	for _, x := range s {
		a = f(a, x)
	}
	return a
}
func Keys[M ~map[K]V, K comparable, V any](m M) int { return len(m) }
func Ptr[T any](t T) *T                              { return &t }
func Sum[T Number](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}
func MaxOf[T Ordered](a, b T) T {
	if a > b {
		return a
	}
	return b
}

type Setter[T any] interface {
	*T
	Set(string)
}
type S1 struct{ v string }

func (s *S1) Set(x string) { s.v = "<" + x + ">" }
func Make[T any, P Setter[T]](xs ...string) []T {
	r := make([]T, len(xs))
	for i, x := range xs {
		P(&r[i]).Set(x)
	}
	return r
}

type Tree[K any, V any] struct {
	root *tn[K, V]
	cmp  func(K, K) int
}
type tn[K, V any] struct {
	k    K
	v    V
	l, r *tn[K, V]
}

func (t *Tree[K, V]) find(k K) **tn[K, V] {
	p := &t.root
	for *p != nil {
		switch c := t.cmp(k, (*p).k); {
		case c < 0:
			p = &(*p).l
		case c > 0:
			p = &(*p).r
		default:
			return p
		}
	}
	return p
}
func (t *Tree[K, V]) Put(k K, v V) {
	p := t.find(k)
	if *p == nil {
		*p = &tn[K, V]{k: k}
	}
	(*p).v = v
}
func (t *Tree[K, V]) Walk(f func(K, V)) { t.root.walk(f) }
func (n *tn[K, V]) walk(f func(K, V)) {
	if n != nil {
		n.l.walk(f)
		f(n.k, n.v)
		n.r.walk(f)
	}
}

type MyInts []int
type MyInt int

func (m MyInt) String() string { return fmt.Sprintf("MyInt(%d)", int(m)) }

type Opt[T any] struct {
	v  T
	ok bool
}

func Some[T any](v T) Opt[T] { return Opt[T]{v, true} }
func (o Opt[T]) OrElse(d T) T {
	if o.ok {
		return o.v
	}
	return d
}

type Alias[T any] = map[string]Opt[T]
type Vec[T any] = []T
type IntVec = Vec[int]

func kind[T any](t T) string {
	switch any(t).(type) {
	case int:
		return "int"
	case string:
		return "string"
	case []T:
		return "[]T"
	case fmt.Stringer:
		return "stringer"
	case Opt[int]:
		return "opt int"
	}
	return fmt.Sprintf("other %T", t)
}
func zero[T any]() (z T) { return }

type Num2[T any] interface{ Add(T) T }
type vec struct{ x, y int }

func (a vec) Add(b vec) vec { return vec{a.x + b.x, a.y + b.y} }
func AddAll[T Num2[T]](xs ...T) (s T) {
	for _, x := range xs {
		s = s.Add(x)
	}
	return
}

type Cons[T any] struct {
	h T
	t *Cons[T]
}

func FromSlice[T any](xs []T) *Cons[T] {
	if len(xs) == 0 {
		return nil
	}
	return &Cons[T]{xs[0], FromSlice(xs[1:])}
}
func (c *Cons[T]) Len() int {
	if c == nil {
		return 0
	}
	return 1 + c.t.Len()
}
func Compose[A, B, C any](f func(A) B, g func(B) C) func(A) C { return func(a A) C { return g(f(a)) } }
func Apply[T any](x T, fs ...func(T) T) T {
	for _, f := range fs {
		x = f(x)
	}
	return x
}
func id[T any](x T) T { return x }
func counter[T any]() func() int {
	var n int
	return func() int { n++; return n }
}
func bytesOf[T ~string | ~[]byte](x T) (n int) {
	for i := 0; i < len(x); i++ {
		n += int(x[i])
	}
	return n + len(string(x[1:]))
}
func convert[To, From Number](f From) To { return To(f) }
func conv2[T ~int8 | ~uint16](i int) T    { return T(i) }
func chans[T any, C ~chan T](c C, v T) T  { c <- v; return <-c }
func fnType[F ~func(A) B, A, B any](f F, a A) B { return f(a) }

func main() {
	fmt.Println(Map([]int{1, 2}, func(i int) string { return fmt.Sprint(i * 2) }), Map(MyInts{3}, func(i int) float64 { return float64(i) / 2 }))
	fmt.Println(Reduce([]string{"a", "b"}, 0, func(n int, s string) int { return n + len(s) }), Keys(map[string]bool{"x": true}))
	fmt.Println(*Ptr(3), *Ptr("s"), Sum(1, 2, 3), Sum(1.5, 2), Sum[MyInt](1, 2), Sum[float64](), MaxOf("a", "b"), MaxOf(2, 1.5))
	fmt.Println(Make[S1]("a", "b"))
	t := &Tree[string, int]{cmp: func(a, b string) int { return len(a) - len(b) }}
	for i, s := range []string{"ccc", "a", "bb", "x"} {
		t.Put(s, i)
	}
	t.Walk(func(k string, v int) { fmt.Print(k, "=", v, " ") })
	fmt.Println(Some(3).OrElse(4), Opt[string]{}.OrElse("d"))
	a := Alias[int]{"a": Some(1)}
	fmt.Printf("%T %v %T\n", a, a, IntVec{1})
	fmt.Println(kind(1), kind("a"), kind(MyInt(1)), kind(Some(1)), kind(Some("a")), kind([]int{}), kind[any](nil), kind[any](1), kind[error](nil))
	fmt.Println(zero[int](), zero[string]() == "", zero[*int]() == nil, zero[[2]bool](), zero[struct{ a, b int }]())
	fmt.Println(AddAll(vec{1, 2}, vec{3, 4}), FromSlice([]int{1, 2, 3}).Len())
	fmt.Println(Compose(func(i int) string { return fmt.Sprint(i) }, func(s string) []byte { return []byte(s) })(65))
	fmt.Println(Apply(1, id, func(i int) int { return i + 1 }, id[int]))
	c1, c2 := counter[int](), counter[string]()
	c1()
	fmt.Println(c1(), c2())
	fmt.Println(bytesOf("abc"), bytesOf([]byte("abc")), convert[int](3.9), convert[float64](MyInt(2)), conv2[int8](300), conv2[uint16](-1))
	fmt.Println(chans(make(chan string, 1), "v"), fnType(func(i int) bool { return i > 0 }, 5))
	var f func(int) int = id
	fmt.Println(f(3))
	type pair[A, B any] struct {
		a A
		b B
	}
	fmt.Printf("%v %+v %T\n", pair[int, string]{1, "a"}, pair[bool, []int]{true, nil}, pair[int, pair[string, bool]]{})
	fmt.Printf("%T %T %T\n", Some(MyInt(1)), &Cons[map[string][]int]{}, zero[func(Opt[int]) Opt[vec]])
	x, y := any(Some(1)), any(Opt[int]{1, true})
	fmt.Println(x == y, x == any(Some(int64(1))))
}

package main

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
	"sort"
	"strings"
)

type Number interface {
	~int | ~int8 | ~int64 | ~float64
}

func Sum[T Number](xs ...T) (s T) {
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
func Reduce[T, A any](xs []T, a A, f func(A, T) A) A {
	for _, x := range xs {
		a = f(a, x)
	}
	return a
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

func (l *List[T]) Push(v T) { l.head = &node[T]{v, l.head}; l.n++ }
func (l *List[T]) All() iter.Seq2[int, T] {
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

type Tree[K cmp.Ordered, V any] struct {
	root *tnode[K, V]
	size int
}
type tnode[K cmp.Ordered, V any] struct {
	k    K
	v    V
	l, r *tnode[K, V]
}

func (t *Tree[K, V]) Put(k K, v V) {
	p := &t.root
	for *p != nil {
		switch c := cmp.Compare(k, (*p).k); {
		case c < 0:
			p = &(*p).l
		case c > 0:
			p = &(*p).r
		default:
			(*p).v = v
			return
		}
	}
	*p = &tnode[K, V]{k: k, v: v}
	t.size++
}
func (n *tnode[K, V]) each(yield func(K, V) bool) bool {
	return n == nil || n.l.each(yield) && yield(n.k, n.v) && n.r.each(yield)
}
func (t *Tree[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) { t.root.each(yield) }
}

type Stack[T any] []T

func (s *Stack[T]) Push(v T) { *s = append(*s, v) }
func (s *Stack[T]) Pop() (v T, err error) {
	if len(*s) == 0 {
		return v, errors.New("empty")
	}
	v = (*s)[len(*s)-1]
	*s = (*s)[:len(*s)-1]
	return
}

type Set[T comparable] map[T]struct{}

func (s Set[T]) Add(v ...T) Set[T] {
	for _, x := range v {
		s[x] = struct{}{}
	}
	return s
}
func (s Set[T]) Has(v T) bool { _, ok := s[v]; return ok }

type Ordered[T any] interface{ Less(T) bool }
type Age int

func (a Age) Less(b Age) bool { return a < b }
func Min[T Ordered[T]](a, b T) T {
	if b.Less(a) {
		return b
	}
	return a
}

type Cloner[T any] interface {
	*T
	Clone() T
}
type Doc struct{ s string }

func (d *Doc) Clone() Doc { return Doc{d.s + "'"} }
func CloneAll[T any, P Cloner[T]](xs []T) []T {
	var r []T
	for i := range xs {
		r = append(r, P(&xs[i]).Clone())
	}
	return r
}

type Embed[T any] struct {
	List[T]
	Pair[string, T]
	extra T
}
type A[T any] = Pair[string, T]
type Vec[T any] = []T

func kind[T any](x T) string {
	switch any(x).(type) {
	case int:
		return "int"
	case string:
		return "string"
	case []T:
		return "[]T"
	}
	var z T
	switch any(&z).(type) {
	case *float64:
		return "float64"
	}
	return fmt.Sprintf("%T", x)
}
func conv[T, U ~int | ~float64 | ~uint8](x T) U { return U(x) }
func Keys[M ~map[K]V, K cmp.Ordered, V any](m M) []K {
	var r []K
	for k := range m {
		r = append(r, k)
	}
	slices.Sort(r)
	return r
}
func zero[T any]() (z T) { return }
func ptr[T any](v T) *T { return &v }

type Num[T Number] struct{ v T }

func (n Num[T]) Plus(o Num[T]) Num[T] { return Num[T]{n.v + o.v} }

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

type MyInt int

func Count[T any](seq iter.Seq[T]) (n int) {
	for range seq {
		n++
	}
	return
}
func Gen(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("gen done")
		for i := range n {
			if !yield(i) {
				fmt.Println("stopped at", i)
				return
			}
		}
	}
}
func Filter[T any](s iter.Seq[T], f func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		s(func(v T) bool {
			if f(v) {
				return yield(v)
			}
			return true
		})
	}
}
func find(n int) (res int) {
	defer func() { res += 1000 }()
	for x := range Gen(10) {
		for y := range Gen(10) {
			if x*y == n {
				return x*10 + y
			}
		}
	}
	return -1
}

type I interface{ M() }
type Rec[T interface{ Get() T }] struct{ x T }
type Self struct{ n int }

func (s Self) Get() Self { return s }

func main() {
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2), Sum[MyInt](1, 2))
	fmt.Println(Map([]int{1, 2}, func(i int) string { return strings.Repeat("x", i) }))
	fmt.Println(Reduce([]string{"a", "b"}, 0, func(a int, s string) int { return a + len(s) }))
	p := Pair[string, int]{"a", 1}
	fmt.Println(p, &p, []Pair[string, int]{p})
	fmt.Printf("%T %v %+v %#v\n", p, p, p, p)
	var l List[Pair[int, []string]]
	l.Push(Pair[int, []string]{1, []string{"x"}})
	l.Push(Pair[int, []string]{2, nil})
	for i, v := range l.All() {
		fmt.Println(i, v)
	}
	fmt.Printf("%T %T %T\n", l, l.head, l.All())
	var t Tree[string, int]
	for i, w := range strings.Fields("the quick brown fox jumps over the lazy dog") {
		t.Put(w, i)
	}
	for k, v := range t.All() {
		if k == "quick" {
			break
		}
		fmt.Print(k, ":", v, " ")
	}
	fmt.Println(t.size)
	var s Stack[string]
	s.Push("a")
	s.Push("b")
	fmt.Println(s.Pop())
	fmt.Println(s.Pop())
	fmt.Println(s.Pop())
	st := Set[int]{}.Add(1, 2, 3)
	fmt.Println(st.Has(2), st.Has(9), len(st), st)
	fmt.Println(Min(Age(3), Age(2)), CloneAll([]Doc{{"a"}, {"b"}}))
	e := Embed[int]{extra: 5}
	e.Push(3)
	e.Key = "k"
	fmt.Printf("%v %T %+v\n", e.Val, e, e.Pair)
	var a A[bool] = Pair[string, bool]{"q", true}
	var v Vec[int] = []int{1}
	fmt.Printf("%T %T %v\n", a, v, a)
	fmt.Println(kind(1), kind("s"), kind(2.5), kind([]int{}), kind(MyInt(2)), kind(p))
	fmt.Println(conv[float64, int](3.99), conv[int, uint8](300), conv[int, float64](7))
	fmt.Println(Keys(map[string]int{"b": 1, "a": 2}), zero[int](), zero[*int]() == nil, zero[[2]string](), *ptr("x"))
	fmt.Println(Num[int]{1}.Plus(Num[int]{2}), Some(3).OrElse(4), Opt[string]{}.OrElse("d"))
	fmt.Printf("%T %T %T %T\n", Num[float64]{}, Some(MyInt(1)), Sum[int], ptr[Pair[MyInt, error]])
	fmt.Println(Count(Gen(3)), find(12))
	for x := range Filter(Gen(10), func(i int) bool { return i%3 == 0 }) {
		if x > 3 {
			break
		}
		fmt.Println("f", x)
	}
	func() {
		defer func() { fmt.Println("rec", recover()) }()
		for x := range Gen(5) {
			defer fmt.Println("deferred", x)
			if x == 2 {
				panic("in loop")
			}
		}
	}()
outer:
	for x := range Gen(3) {
		for y := range Gen(3) {
			if y == 1 {
				continue outer
			}
			if x == 2 {
				break outer
			}
			fmt.Println(x, y)
		}
	}
	next, stop := iter.Pull(Gen(3))
	fmt.Println(next())
	fmt.Println(next())
	stop()
	fmt.Println(next())
	func() {
		defer func() { fmt.Println("rec", recover()) }()
		bad := func(yield func(int) bool) { yield(1); yield(2) }
		for x := range bad {
			fmt.Println("bad", x)
			break
		}
	}()
	func() {
		defer func() { fmt.Println("rec", recover()) }()
		var saved func(int) bool
		for x := range func(yield func(int) bool) { saved = yield; yield(1) } {
			fmt.Println(x)
		}
		saved(2)
	}()
	keys := slices.Sorted(maps.Keys(map[string]int{"z": 1, "y": 2}))
	fmt.Println(keys, slices.Collect(maps.Values(map[int]int{1: 2})))
	sort.Slice(keys, func(i, j int) bool { return keys[i] > keys[j] })
	fmt.Println(keys, slices.Max(keys), slices.Index(keys, "y"))
	var r Rec[Self]
	r.x.n = 3
	fmt.Println(r.x.Get(), r)
	f := Sum[float64]
	fmt.Println(f(1, 2), fmt.Sprintf("%T", f))
	type local[T any] struct{ x T }
	fmt.Printf("%T %v\n", local[int]{1}, local[string]{"s"})
	for i := range 3 {
		switch i {
		case 1:
			continue
		}
		fmt.Print(i, " ")
	}
	for range 2 {
		fmt.Print("x")
	}
	for i := range uint8(3) {
		fmt.Printf("%T%d ", i, i)
	}
	const c = 3
	for i := range c {
		fmt.Print(i)
	}
	fmt.Println()
	var np func(func(int) bool)
	defer func() { fmt.Println(recover()) }()
	for range np {
	}
}

package main

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"strings"
)

type stack[T any] struct{ items []T }

func (s *stack[T]) push(v ...T) *stack[T] { s.items = append(s.items, v...); return s }
func (s *stack[T]) pop() (v T, err error) {
	if len(s.items) == 0 {
		return v, errors.New("empty")
	}
	v = s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return
}

type list[T any] struct {
	head, tail *element[T]
	n          int
}

type element[T any] struct {
	val  T
	next *element[T]
}

func (l *list[T]) add(v T) {
	e := &element[T]{val: v}
	if l.tail == nil {
		l.head = e
	} else {
		l.tail.next = e
	}
	l.tail = e
	l.n++
}

func (l *list[T]) all() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		for i, e := 0, l.head; e != nil; i, e = i+1, e.next {
			if !yield(i, e.val) {
				return
			}
		}
	}
}

type pair[K comparable, V any] struct {
	Key K
	Val V
}

func (p pair[K, V]) String() string { return fmt.Sprintf("%v=>%v", p.Key, p.Val) }

type ordMap[K cmp.Ordered, V any] struct {
	root *mapNode[K, V]
	size int
}

type mapNode[K cmp.Ordered, V any] struct {
	pair[K, V]
	l, r *mapNode[K, V]
}

func (m *ordMap[K, V]) put(k K, v V) {
	at := &m.root
	for *at != nil {
		switch n := *at; {
		case k < n.Key:
			at = &n.l
		case k > n.Key:
			at = &n.r
		default:
			n.Val = v
			return
		}
	}
	*at = &mapNode[K, V]{pair: pair[K, V]{k, v}}
	m.size++
}

func (m *ordMap[K, V]) each(f func(pair[K, V])) {
	var walk func(*mapNode[K, V])
	walk = func(n *mapNode[K, V]) {
		if n != nil {
			walk(n.l)
			f(n.pair)
			walk(n.r)
		}
	}
	walk(m.root)
}

type set[T comparable] map[T]struct{}

func setOf[T comparable](vs ...T) set[T] {
	s := set[T]{}
	for _, v := range vs {
		s[v] = struct{}{}
	}
	return s
}

func (s set[T]) has(v T) bool { _, ok := s[v]; return ok }
func (s set[T]) intersect(o set[T]) set[T] {
	r := set[T]{}
	for v := range s {
		if o.has(v) {
			r[v] = struct{}{}
		}
	}
	return r
}

type container[T any] interface {
	add(T)
	all() iter.Seq2[int, T]
}

type vec[T any] = []T
type strMap[V any] = map[string]V

type matrix[T ~int | ~float64] [2][2]T

func (m matrix[T]) mul(o matrix[T]) (r matrix[T]) {
	for i := range 2 {
		for j := range 2 {
			for k := range 2 {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return
}

type fn[A, B any] func(A) B

func (f fn[A, B]) each(in ...A) (out []B) {
	for _, a := range in {
		out = append(out, f(a))
	}
	return
}

func fill[T any, C container[T]](c C, vs ...T) int {
	for _, v := range vs {
		c.add(v)
	}
	n := 0
	for range c.all() {
		n++
	}
	return n
}

type tree[T interface{ less(T) bool }] struct {
	v    T
	l, r *tree[T]
}

type word string

func (w word) less(o word) bool { return len(w) < len(o) }

func (t *tree[T]) insert(v T) *tree[T] {
	switch {
	case t == nil:
		return &tree[T]{v: v}
	case v.less(t.v):
		t.l = t.l.insert(v)
	default:
		t.r = t.r.insert(v)
	}
	return t
}

func (t *tree[T]) walk(f func(T)) {
	if t != nil {
		t.l.walk(f)
		f(t.v)
		t.r.walk(f)
	}
}

func main() {
	s := (&stack[string]{}).push("a", "b").push("c")
	for range 4 {
		v, err := s.pop()
		fmt.Printf("%q %v; ", v, err)
	}
	fmt.Println()
	var l list[float64]
	fmt.Println(fill(&l, 1.5, 2.5), l.n)
	for i, v := range l.all() {
		fmt.Print(i, ":", v, " ")
	}
	fmt.Println()
	m := &ordMap[string, []int]{}
	for i, w := range strings.Fields("the cat the dog a") {
		m.put(w, []int{i})
	}
	m.each(func(p pair[string, []int]) { fmt.Print(p, " ") })
	fmt.Println(m.size, m.root)
	a, b := setOf(1, 2, 3), setOf(2, 3, 4)
	fmt.Println(a.intersect(b), len(a), a.has(9))
	var v vec[int] = []int{1}
	sm := strMap[bool]{"t": true}
	fmt.Printf("%T %T %v %v\n", v, sm, append(v, 2), sm)
	mx := matrix[int]{{1, 1}, {1, 0}}
	p := mx
	for range 10 {
		p = p.mul(mx)
	}
	fmt.Println(p, p == matrix[int]{{144, 89}, {89, 55}})
	fmt.Println(fn[int, string](func(i int) string { return strings.Repeat("*", i) }).each(1, 2, 3))
	fmt.Printf("%T %T %T %T\n", s, m, pair[string, pair[int, bool]]{}, a)
	fmt.Printf("%v %+v\n", pair[string, int]{"k", 1}, struct{ P *stack[int] }{})
	var t *tree[word]
	for _, w := range []word{"ccc", "a", "dddd", "bb"} {
		t = t.insert(w)
	}
	t.walk(func(w word) { fmt.Print(w, " ") })
	fmt.Println()
	push := s.push
	push("x")
	expr := (*stack[string]).pop
	fmt.Println(expr(s))
	var c container[int] = &list[int]{}
	c.add(4)
	_, isList := c.(*list[int])
	fmt.Println(isList)
}

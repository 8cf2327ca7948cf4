package main

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"
)

type integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64
}

type stringish interface {
	~string | ~[]byte
}

type named interface {
	comparable
	name() string
}

type cat struct{ n string }

func (c cat) name() string { return "cat " + c.n }

type id uint16

func (i id) name() string { return fmt.Sprint("id ", uint16(i)) }

func gcd[T integer](a, b T) T {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func bits[T integer](v T) (n int) {
	for ; v != 0; v &= v - 1 {
		n++
	}
	return
}

func size[T stringish](v T) int { return len(v) }

func first[T stringish](v T) byte { return v[0] }

func concat[T stringish](a, b T) string { return string(a) + string(b) }

func dedupe[T named](in ...T) (out []string) {
	seen := map[T]bool{}
	for _, v := range in {
		if !seen[v] {
			seen[v] = true
			out = append(out, v.name())
		}
	}
	return
}

func convert[To, From integer](f From) To { return To(f) }

func tern[T any](c bool, a, b T) T {
	if c {
		return a
	}
	return b
}

type result[T any] struct {
	val T
	err error
}

func try[T any](f func() (T, error)) (r result[T]) {
	r.val, r.err = f()
	return
}

func (r result[T]) or(v T) T {
	if r.err != nil {
		return v
	}
	return r.val
}

func then[A, B any](r result[A], f func(A) (B, error)) result[B] {
	if r.err != nil {
		return result[B]{err: r.err}
	}
	return try(func() (B, error) { return f(r.val) })
}

type event[T any] struct{ handlers []func(T) }

func (e *event[T]) on(f func(T)) { e.handlers = append(e.handlers, f) }
func (e event[T]) fire(v T) {
	for _, h := range e.handlers {
		h(v)
	}
}

type cache[K comparable, V any] struct {
	data map[K]V
	miss func(K) (V, error)
	hits int
}

func newCache[K comparable, V any](f func(K) (V, error)) *cache[K, V] {
	return &cache[K, V]{make(map[K]V), f, 0}
}

func (c *cache[K, V]) get(k K) (V, error) {
	if v, ok := c.data[k]; ok {
		c.hits++
		return v, nil
	}
	v, err := c.miss(k)
	if err == nil {
		c.data[k] = v
	}
	return v, err
}

type sorted[T cmp.Ordered] []T

func (s sorted[T]) Len() int           { return len(s) }
func (s sorted[T]) Less(i, j int) bool { return s[i] < s[j] }
func (s sorted[T]) Swap(i, j int)      { s[i], s[j] = s[j], s[i] }

func groupBy[T any, K cmp.Ordered](xs []T, key func(T) K) (keys []K, groups map[K][]T) {
	groups = make(map[K][]T)
	for _, x := range xs {
		k := key(x)
		if _, ok := groups[k]; !ok {
			keys = append(keys, k)
		}
		groups[k] = append(groups[k], x)
	}
	slices.Sort(keys)
	return
}

type either[L, R any] interface{ isEither(L, R) }
type leftOf[L, R any] struct{ v L }
type rightOf[L, R any] struct{ v R }

func (leftOf[L, R]) isEither(L, R)  {}
func (rightOf[L, R]) isEither(L, R) {}

func match[L, R, T any](e either[L, R], l func(L) T, r func(R) T) T {
	switch e := e.(type) {
	case leftOf[L, R]:
		return l(e.v)
	case rightOf[L, R]:
		return r(e.v)
	}
	panic("neither")
}

func main() {
	fmt.Println(gcd(12, 18), gcd(uint8(200), 75), gcd(id(21), id(14)), bits(255), bits(int8(-1)), bits(uint64(1<<63)))
	fmt.Println(size("héllo"), size([]byte{1, 2}), first("A"), first([]byte("z")), concat("a", "b"), concat([]byte("x"), []byte("y")))
	fmt.Println(dedupe(cat{"a"}, cat{"b"}, cat{"a"}), dedupe(id(3), id(3)))
	fmt.Println(convert[uint8](300), convert[int8](uint8(200)), convert[int64, id](65535))
	fmt.Println(tern(true, "yes", "no"), tern(false, 1, 2), tern[any](true, 1, "x"))
	r := try(func() (int, error) { return 0, errors.New("nope") })
	fmt.Println(r.or(7), r.err, then(r, func(int) (string, error) { return "unused", nil }).or("default"))
	fmt.Println(then(result[int]{val: 4}, func(n int) (string, error) { return strings.Repeat("ab", n), nil }))
	var e event[map[string]int]
	total := 0
	e.on(func(m map[string]int) { total += m["a"] })
	e.on(func(m map[string]int) { total *= m["b"] })
	e.fire(map[string]int{"a": 4, "b": 10})
	fmt.Println(total)
	c := newCache(func(k string) (int, error) {
		if k == "" {
			return 0, errors.New("empty key")
		}
		return len(k), nil
	})
	for _, k := range []string{"go", "go", "", "gopher", "go"} {
		v, err := c.get(k)
		fmt.Print(v, " ", err, "; ")
	}
	fmt.Println(c.hits, len(c.data))
	s := sorted[string]{"b", "c", "a"}
	sort.Sort(s)
	fmt.Println(s)
	ks, gs := groupBy([]int{1, 2, 3, 4, 5, 6, 7}, func(n int) string { return tern(n%3 == 0, "fizz", tern(n%2 == 0, "even", "odd")) })
	fmt.Println(ks, gs)
	show := func(e either[int, string]) string {
		return match(e, func(n int) string { return fmt.Sprint("left ", n+1) }, func(s string) string { return "right " + s })
	}
	fmt.Println(show(leftOf[int, string]{41}), show(rightOf[int, string]{"r"}))
	fmt.Printf("%T %T %T\n", r, e, leftOf[[]int, map[string]cat]{})
}

package main

import (
	"fmt"
	"iter"
	"slices"
	"maps"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("count cleanup")
		for i := range n {
			if !yield(i) {
				fmt.Println("stopped at", i)
				return
			}
		}
	}
}

func zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := next()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}

func filter[T any](s iter.Seq[T], f func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range s {
			if f(v) && !yield(v) {
				return
			}
		}
	}
}

func find(n int) (r int) {
	defer func() { r *= 10 }()
	for i := range count(10) {
		defer fmt.Println("deferred in loop", i)
		if i == n {
			return i
		}
	}
	return -1
}

func nested() string {
outer:
	for i := range count(3) {
		for j := range count(3) {
			switch {
			case j == 1 && i == 0:
				continue outer
			case i == 1 && j == 0:
				break outer
			case i == 2:
				return "no"
			}
			fmt.Println(i, j)
		}
	}
	for i := range count(2) {
		for range count(2) {
			if i == 1 {
				goto done
			}
		}
	}
done:
	return "done"
}

func bad(yield func(int) bool) {
	yield(1)
	yield(2)
}

func swallow(yield func(int) bool) {
	defer func() { fmt.Println("swallowed", recover()) }()
	yield(1)
}

func try(name string, f func()) {
	defer func() { fmt.Println(name, "->", recover()) }()
	f()
}

type tree[T any] struct {
	l, r *tree[T]
	v    T
}

func (t *tree[T]) all() iter.Seq[T] {
	return func(yield func(T) bool) { t.push(yield) }
}
func (t *tree[T]) push(yield func(T) bool) bool {
	return t == nil || t.l.push(yield) && yield(t.v) && t.r.push(yield)
}

func main() {
	fmt.Println(find(2), find(20))
	fmt.Println(nested())
	try("bad", func() {
		for x := range bad {
			fmt.Println(x)
			break
		}
	})
	try("panic inside", func() {
		for x := range count(5) {
			if x == 1 {
				panic("inside")
			}
		}
	})
	try("swallow", func() {
		for range swallow {
			panic("lost")
		}
		fmt.Println("after swallow")
	})
	var saved func(int) bool
	try("late", func() {
		for x := range func(y func(int) bool) { saved = y; y(7) } {
			fmt.Println(x)
		}
		saved(8)
	})
	for a, b := range zip(count(3), slices.Values([]string{"a", "b"})) {
		fmt.Println(a, b)
	}
	for v := range filter(count(6), func(i int) bool { return i%2 == 1 }) {
		if v == 3 {
			continue
		}
		fmt.Println("odd", v)
	}
	t := &tree[int]{&tree[int]{nil, nil, 1}, &tree[int]{nil, nil, 3}, 2}
	for v := range t.all() {
		fmt.Println(v)
		if v == 2 {
			break
		}
	}
	next, stop := iter.Pull(t.all())
	fmt.Println(next())
	fmt.Println(next())
	stop()
	fmt.Println(next())
	try("pull panic", func() {
		next, stop := iter.Pull(func(yield func(int) bool) { yield(1); panic("in seq") })
		defer stop()
		fmt.Println(next())
		fmt.Println(next())
	})
	var fs []func() int
	for i := range count(3) {
		fs = append(fs, func() int { i += 10; return i })
	}
	for _, f := range fs {
		fmt.Println(f(), f())
	}
	var x int
	for x = range count(3) {
	}
	fmt.Println(x)
	for range count(1) {
	}
	func() {
		for range func(y func() bool) { y(); y() } {
			fmt.Println("no args")
		}
	}()
	fmt.Println(slices.Sorted(maps.Keys(map[string]int{"b": 1, "a": 2})))
	for i := range 3 {
		defer func() { fmt.Println("main defer", i) }()
		i *= 2
	}
	for i := range uint8(3) {
		fmt.Printf("%T %v\n", i, i)
	}
	const c = 2
	for i := range c {
		fmt.Printf("%T\n", i)
	}
	var f float64
	var n int64 = 2
	for i := range n {
		f += float64(i)
	}
	fmt.Println(f)
}

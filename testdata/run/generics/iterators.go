package main

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
)

type seq[T any] = iter.Seq[T]

func from[T ~int | ~float64](start, step T) seq[T] {
	return func(yield func(T) bool) {
		for v := start; yield(v); v += step {
		}
	}
}

func take[T any](s seq[T], n int) seq[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		i := 0
		for v := range s {
			if !yield(v) {
				return
			}
			if i++; i == n {
				return
			}
		}
	}
}

func mapSeq[A, B any](s seq[A], f func(A) B) seq[B] {
	return func(yield func(B) bool) {
		s(func(a A) bool { return yield(f(a)) })
	}
}

func zip[A, B any](a seq[A], b seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		nextB, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := nextB()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}

func fold[T, A any](s seq[T], acc A, f func(A, T) A) A {
	for v := range s {
		acc = f(acc, v)
	}
	return acc
}

func chain[T any](seqs ...seq[T]) seq[T] {
	return func(yield func(T) bool) {
		for _, s := range seqs {
			for v := range s {
				if !yield(v) {
					return
				}
			}
		}
	}
}

type matrix [][]int

func (m matrix) cells() iter.Seq2[[2]int, int] {
	return func(yield func([2]int, int) bool) {
		for r, row := range m {
			for c, v := range row {
				if !yield([2]int{r, c}, v) {
					return
				}
			}
		}
	}
}

type bst[T cmp.Ordered] struct {
	v    T
	l, r *bst[T]
}

func (t *bst[T]) add(v T) *bst[T] {
	if t == nil {
		return &bst[T]{v: v}
	}
	if v < t.v {
		t.l = t.l.add(v)
	} else if v > t.v {
		t.r = t.r.add(v)
	}
	return t
}

func (t *bst[T]) all() seq[T] {
	return func(yield func(T) bool) { t.push(yield) }
}

func (t *bst[T]) push(yield func(T) bool) bool {
	return t == nil || t.l.push(yield) && yield(t.v) && t.r.push(yield)
}

func fibs() seq[int] {
	return func(yield func(int) bool) {
		for a, b := 0, 1; yield(a); a, b = b, a+b {
		}
	}
}

func find(m matrix, want int) (at [2]int, ok bool) {
	for pos, v := range m.cells() {
		if v == want {
			return pos, true
		}
	}
	return
}

func main() {
	fmt.Println(slices.Collect(take(from(1, 3), 5)), slices.Collect(take(from(0.5, 0.25), 3)), slices.Collect(take(from(1, 1), 0)))
	words := mapSeq(take(fibs(), 6), func(n int) string { return strings.Repeat("x", n) })
	for w := range words {
		fmt.Printf("%q ", w)
	}
	fmt.Println()
	for a, b := range zip(slices.Values([]string{"a", "b", "c"}), fibs()) {
		fmt.Print(a, b, " ")
	}
	fmt.Println()
	fmt.Println(fold(take(from(1, 1), 10), 1, func(a, v int) int { return a * v }))
	fmt.Println(slices.Collect(chain(slices.Values([]int{1}), take(from(10, -1), 2), slices.Values([]int(nil)))))
	m := matrix{{1, 2}, {3, 4}, {5}}
	fmt.Println(find(m, 4))
	fmt.Println(find(m, 9))
	var t *bst[string]
	for _, w := range strings.Fields("the quick brown fox jumps over the lazy dog") {
		t = t.add(w)
	}
	for v := range t.all() {
		if v == "over" {
			break
		}
		fmt.Print(v, " ")
	}
	fmt.Println()
	sq := maps.Collect(func(yield func(int, int) bool) {
		for i := range 4 {
			if !yield(i, i*i) {
				return
			}
		}
	})
	fmt.Println(sq, slices.Sorted(maps.Values(sq)), slices.Sorted(maps.Keys(sq)))
	var fs []func() int
	for v := range take(fibs(), 8) {
		if v%2 == 0 {
			continue
		}
		defer fmt.Print("deferred ", v, "\n")
		fs = append(fs, func() int { v *= 2; return v })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	next, stop := iter.Pull2(m.cells())
	k, v, ok := next()
	fmt.Println(k, v, ok)
	stop()
	k, v, ok = next()
	fmt.Println(k, v, ok)
}

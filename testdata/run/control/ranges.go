package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
)

type month int8

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Print("(cleanup) ")
		for i := 0; i < n; i++ {
			if !yield(i) {
				fmt.Print("(stopped) ")
				return
			}
		}
	}
}

func enumerate[T any](s []T) iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		for i, v := range s {
			if !yield(i+1, v) {
				return
			}
		}
	}
}

func filter[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range seq {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

func firstOver(limit int) int {
	for v := range count(100) {
		if v*v > limit {
			return v
		}
	}
	return -1
}

type tree struct {
	l, r *tree
	v    string
}

func (t *tree) all(yield func(string) bool) bool {
	return t == nil || t.l.all(yield) && yield(t.v) && t.r.all(yield)
}

func main() {
	for i := range 3 {
		i *= 10
		fmt.Print(i, " ")
	}
	for range 2 {
		fmt.Print("x ")
	}
	const c = 2
	for i := range month(c) {
		fmt.Printf("%T%d ", i, i)
	}
	n := 3
	for i := range n {
		n = 10
		fmt.Print(i, " ")
	}
	for i := range -5 {
		fmt.Print("never", i)
	}
	fmt.Println(n)
	for v := range count(3) {
		fmt.Print(v, " ")
	}
	fmt.Println()
	for v := range count(10) {
		if v == 1 {
			continue
		}
		if v == 3 {
			break
		}
		fmt.Print(v, " ")
	}
	fmt.Println()
	fmt.Println(firstOver(50))
outer:
	for a := range count(3) {
		for b := range count(3) {
			if b == 1 {
				continue outer
			}
			if a == 1 {
				break outer
			}
			fmt.Print("[", a, b, "] ")
		}
	}
	fmt.Println()
	for i, s := range enumerate([]string{"a", "b", "c"}) {
		fmt.Print(i, s, " ")
	}
	even := func(n int) bool { return n%2 == 0 }
	fmt.Println(slices.Collect(filter(count(9), even)))
	for range count(2) {
		fmt.Print("tick ")
	}
	fmt.Println()
	t := &tree{&tree{nil, nil, "a"}, &tree{nil, &tree{nil, nil, "d"}, "c"}, "b"}
	for v := range func(y func(string) bool) { t.all(y) } {
		if v == "d" {
			break
		}
		fmt.Print(v, " ")
	}
	k := 0
	for range func(yield func() bool) {
		for yield() {
		}
	} {
		k++
		if k == 5 {
			break
		}
	}
	fmt.Println(k)
	next, stop := iter.Pull(count(3))
	fmt.Println(next())
	fmt.Println(next())
	stop()
	fmt.Println(next())
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		for v := range count(3) {
			defer fmt.Print("deferred ", v, " ")
			if v == 1 {
				panic("in body")
			}
		}
	}()
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		for v := range func(yield func(int) bool) { yield(1); yield(2) } {
			fmt.Print(v, " ")
			break
		}
	}()
	for _, key := range slices.Sorted(maps.Keys(map[string]int{"z": 1, "y": 2})) {
		fmt.Print(key, " ")
	}
	for i, r := range "aß" {
		fmt.Print(i, string(r), " ")
	}
	ch := make(chan int, 3)
	ch <- 1
	ch <- 2
	close(ch)
	for v := range ch {
		fmt.Print(v, " ")
	}
	var arr [3]struct{ a, b int }
	for i := range arr {
		arr[i].a, arr[i].b = i, i*i
	}
	idx := [2]int{}
	for idx[1], idx[0] = range []int{7, 8, 9} {
	}
	fmt.Println(arr, idx)
}

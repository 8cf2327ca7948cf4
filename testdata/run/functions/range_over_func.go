// Range over functions: every way out of the body, and iterators that misbehave.
package main

import (
	"errors"
	"fmt"
)

type Seq[T any] func(yield func(T) bool)
type Seq2[K, V any] func(yield func(K, V) bool)

func count(n int) Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("iter done")
		for i := 0; i < n; i++ {
			if !yield(i) {
				fmt.Println("stopped at", i)
				return
			}
		}
	}
}
func pairs(s []string) Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, x := range s {
			if !yield(i, x) {
				return
			}
		}
	}
}
func find(n int) (r int, err error) {
	for x := range count(10) {
		if x == n {
			return x * 10, errors.New("found")
		}
	}
	return -1, nil
}
func nested() string {
outer:
	for x := range count(3) {
		for y := range count(3) {
			if y == 1 {
				continue outer
			}
			if x == 2 {
				break outer
			}
			fmt.Println("xy", x, y)
		}
	}
	return "end"
}
func defers() {
	for x := range count(3) {
		defer fmt.Println("deferred", x)
	}
	fmt.Println("after loop")
}
func gotos() {
	for x := range count(5) {
		if x == 2 {
			goto done
		}
	}
	fmt.Println("not reached")
done:
	fmt.Println("done")
}
func closures() {
	var fs []func() int
	for x := range count(3) {
		fs = append(fs, func() int { x++; return x })
	}
	for _, f := range fs {
		fmt.Println(f(), f())
	}
}
func bad(yield func(int) bool) {
	yield(1)
	yield(2)
}
func tryBad() {
	defer func() { fmt.Println("recovered:", recover()) }()
	for x := range bad {
		fmt.Println("bad", x)
		break
	}
}

var leaked func(int) bool

func leak(yield func(int) bool) { leaked = yield; yield(1) }
func tryLeak() {
	defer func() { fmt.Println("recovered:", recover()) }()
	for x := range leak {
		fmt.Println("leak", x)
	}
	leaked(2)
}
func swallow(yield func(int) bool) {
	defer func() { recover() }()
	yield(1)
}
func trySwallow() {
	defer func() { fmt.Println("recovered:", recover()) }()
	for range swallow {
		panic("body")
	}
}
func panicBody() {
	defer func() { fmt.Println("recovered:", recover()) }()
	for x := range count(3) {
		if x == 1 {
			panic("in body")
		}
	}
}
func none(yield func() bool) {
	for yield() {
	}
}
func rec() {
	defer func() {
		for range count(1) {
			fmt.Println("rec in range:", recover())
		}
	}()
	panic("p")
}

type Tree struct {
	l, r *Tree
	v    int
}

func (t *Tree) All(yield func(int) bool) bool {
	if t == nil {
		return true
	}
	return t.l.All(yield) && yield(t.v) && t.r.All(yield)
}
func (t *Tree) Iter() Seq[int] { return func(y func(int) bool) { t.All(y) } }

func main() {
	fmt.Println(find(3))
	fmt.Println(find(30))
	fmt.Println(nested())
	defers()
	gotos()
	closures()
	tryBad()
	tryLeak()
	trySwallow()
	panicBody()
	n := 0
	for range none {
		n++
		if n == 4 {
			break
		}
	}
	fmt.Println(n)
	func() { defer func() { fmt.Println("o", recover()) }(); rec() }()
	var i int
	var s string
	for i, s = range pairs([]string{"a", "b", "c"}) {
		if i == 1 {
			continue
		}
		fmt.Println(i, s)
	}
	fmt.Println(i, s)
	t := &Tree{&Tree{nil, nil, 1}, &Tree{&Tree{nil, nil, 3}, nil, 4}, 2}
	for v := range t.Iter() {
		fmt.Print(v, " ")
		if v == 3 {
			break
		}
	}
	fmt.Println()
	func() {
		defer func() { fmt.Println(recover()) }()
		var f func(func(int) bool)
		for range f {
		}
	}()
}

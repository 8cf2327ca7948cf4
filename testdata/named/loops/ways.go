package main

import (
	"errors"
	"fmt"
	"os"
	"sort"
	"strings"
	"sync"
	"time"
)

type T struct {
	n   int
	arr [3]int
	in  struct{ m int }
}

func (t *T) P() int        { return t.n }
func (t T) V() int         { return t.n }
func (t *T) Big(a int) int { fmt.Println(t.n, a); fmt.Println(t.n, a); fmt.Println(t.n, a); return 1 }

type E struct{ T }
type EP struct{ *T }

var sink any
var mu sync.Mutex

func use(...any)    {}
func ptr(*int)      {}
func call(f func()) { f() }
func keep(f func()) { sink = f }

func directSmall() {
	for i := range []int{1, 2} {
		func() { fmt.Println(i) }()
	}
}
func directDefer() {
	for i := range []int{1, 2} {
		func() { defer fmt.Println("x"); fmt.Println(i) }()
	}
}
func directBig() {
	for i := range []int{1, 2} {
		func() {
			fmt.Println(i)
			fmt.Println(i)
			fmt.Println(i)
		}()
	}
}
func directArgs() {
	for i := range []int{1, 2} {
		func(n int) { fmt.Println(i, n) }(i)
	}
}
func directNested() {
	for i := range []int{1, 2} {
		func() { sink = func() { use(i) } }()
	}
}
func directAddr() {
	for i := range []int{1, 2} {
		func() { sink = &i }()
	}
}
func directRet() {
	for i := range []int{1, 2} {
		_ = func() int { return i }()
	}
}
func directRetFunc() {
	for i := range []int{1, 2} {
		_ = func() func() int { return func() int { return i } }()
	}
}
func directLoop() {
	for i := range []int{1, 2} {
		func() {
			for j := range []int{1, 2} {
				sink = &j
			}
			_ = i
		}()
	}
}
func directGo() {
	for i := range []int{1, 2} {
		func() { go use(i) }()
	}
}
func directRecover() {
	for i := range []int{1, 2} {
		func() { recover(); use(i) }()
	}
}
func directLock() {
	for i := range []int{1, 2} {
		func() {
			mu.Lock()
			defer mu.Unlock()
			use(i)
		}()
	}
}
func directSelect(c chan int) {
	for i := range []int{1, 2} {
		func() {
			select {
			case c <- i:
			default:
			}
		}()
	}
}
func directSwitch() {
	for i := range []int{1, 2} {
		func() {
			switch i {
			case 1:
			default:
				use(2)
			}
		}()
	}
}
func directPanic() {
	for i := range []int{1, 2} {
		func() {
			if i > 10 {
				panic("x")
			}
		}()
	}
}
func viaVar() {
	for i := range []int{1, 2} {
		f := func() { use(i) }
		f()
	}
}
func viaCall() {
	for i := range []int{1, 2} {
		call(func() { use(i) })
	}
}
func viaKeep() {
	for i := range []int{1, 2} {
		keep(func() { use(i) })
	}
}
func goCall() {
	for i := range []int{1, 2} {
		go use(i)
		go func(n int) { use(n) }(i)
	}
}
func goMethod() {
	for _, t := range []T{{}} {
		go t.P()
	}
	for _, t := range []T{{}} {
		go t.V()
	}
	for _, t := range []*T{{}} {
		go t.P()
	}
	for _, t := range []E{{}} {
		defer t.P()
	}
	for _, t := range []EP{{}} {
		defer t.P()
	}
	for _, t := range []EP{{}} {
		sink = t.P
	}
}
func deferWrap() {
	for i := range []int{1, 2} {
		defer func() { use(i) }()
	}
	for i := range []int{1, 2} {
		defer func(n int) { use(i, n) }(1)
	}
	for i := range []int{1, 2} {
		defer print(i)
	}
	for _, c := range []chan int{} {
		defer close(c)
	}
	for _, m := range []map[int]int{} {
		defer delete(m, 1)
	}
	for _, m := range []any{} {
		defer panic(m)
	}
}
func slices() {
	for _, a := range [][3]int{} {
		sink = a[:]
	}
	for _, a := range [][3]int{} {
		for i := range a {
			use(i)
		}
	}
	for _, a := range [][3]int{} {
		for i := range &a {
			use(i)
		}
	}
	for _, t := range []T{} {
		sink = &t.arr[1]
	}
	for _, t := range []T{} {
		sink = t.arr[1:]
	}
	for _, t := range []T{} {
		sink = &t.in.m
	}
	for _, t := range []*T{} {
		sink = &t.in.m
	}
	for _, s := range [][]int{} {
		sink = &s[0]
	}
	for _, s := range []string{} {
		sink = s[1:]
	}
	for _, t := range []T{} {
		sink = &(t)
	}
	for _, t := range []T{} {
		sink = *&t
	}
	for _, t := range []T{} {
		(&t).P()
	}
	for _, t := range []T{} {
		(*T).P(&t)
	}
	for _, t := range []T{} {
		T.V(t)
	}
}
func find(ts []T) *T {
	for _, t := range ts {
		if t.n == 1 {
			return &t
		}
	}
	return nil
}
func findUncalled(ts []T) *T {
	for _, t := range ts {
		if t.n == 1 {
			return &t
		}
	}
	return nil
}
func findBig(ts []T) *T {
	for _, t := range ts {
		fmt.Println(t)
		if t.n == 1 {
			fmt.Println(t)
			return &t
		}
	}
	return nil
}
func retClosure(xs []int) func() int {
	for _, x := range xs {
		return func() int { return x }
	}
	return nil
}
func retMixed(xs []int) (func() int, error) {
	for i, x := range xs {
		if x > 0 {
			return func() int { return x + i }, nil
		}
		sink = &i
	}
	return nil, errors.New("x")
}
func threeClause() {
	for i, j := 0, 10; i < j; i, j = i+1, j-1 {
		sink = func() int { return j }
	}
	for i := 0; i < 3; i++ {
		for j := 0; j < 3; j++ {
			sink = func() { use(i, j) }
		}
	}
	for i := 0; i < 3; sink = &i {
		i++
	}
	for i := 0; func() bool { return i < 3 }(); i++ {
	}
	for i := 0; func() bool { defer use(); return i < 3 }(); i++ {
	}
	for p := &(T{}); p != nil; p = nil {
		sink = func() { use(p) }
	}
	var k int
	for k = 0; k < 2; k++ {
		sink = &k
	}
	for range 3 {
		k := k
		sink = &k
	}
	var q int
	for q = range []int{} {
		sink = &q
	}
	for i, e := 0, error(nil); i < 2; i++ {
		sink = func() { use(e) }
	}
}
func dead() {
	for i := range []int{} {
		if false {
			sink = &i
		}
	}
	for i := range []int{} {
		continue
		sink = &i
	}
	for i := range []int{} {
		return
		sink = &i
	}
	const debug = false
	for i := range []int{} {
		if debug && i > 0 {
			sink = &i
		}
	}
	for i := range []int{} {
		switch 1 {
		case 2:
			sink = &i
		}
	}
	for i := range []int{} {
		panic(1)
		sink = &i
	}
	for i := 0; false; i++ {
		sink = &i
	}
	for i := range []int{} {
		for {
		}
		sink = &i
	}
	for i := range []int{} {
		os.Exit(1)
		sink = &i
	}
}
func ignored() {
	for i := range []int{} {
		_ = &i
	}
	for i := range []int{} {
		_ = func() { use(i) }
	}
	for i := range []int{} {
		var f = func() { use(i) }
		_ = f
	}
	for i := range []int{} {
		_ = func() { _ = func() { use(i) } }
	}
	for _, t := range []T{} {
		_ = t.P
	}
}
func stdlib() {
	for _, s := range [][]int{} {
		sort.Slice(s, func(a, b int) bool { return s[a] < s[b] })
	}
	for _, s := range []string{} {
		strings.Map(func(r rune) rune { return r + rune(len(s)) }, "x")
	}
	for i := range []int{} {
		time.AfterFunc(1, func() { use(i) })
	}
	for i := range []int{} {
		fmt.Sscan("1", &i)
	}
	for _, wg := range []sync.WaitGroup{} {
		wg.Wait()
	}
	for _, b := range []strings.Builder{} {
		b.WriteString("x")
		use(b.Len())
	}
	for _, m := range []sync.Mutex{} {
		m.Lock()
	}
}
func litLoops() {
	f := func() {
		for i := range []int{} {
			sink = &i
		}
	}
	f()
	_ = func() {
		for i := range []int{} {
			sink = &i
		}
	}
}

var pkg = func() {
	for i := range []int{} {
		sink = &i
	}
}
var pkg2 = func() int {
	for i := range []int{} {
		sink = &i
	}
	return 1
}()

func G[X any](xs []X) {
	for _, x := range xs {
		sink = &x
	}
}
func GU[X any](xs []X) {
	for _, x := range xs {
		sink = &x
	}
}
func GU2[X any](xs []X) { GU(xs) }

type GT[X any] struct{ x []X }

func (g GT[X]) M() {
	for _, x := range g.x {
		sink = &x
	}
}
func (g *GT[X]) Unused() {
	for _, x := range g.x {
		sink = &x
	}
}

type GN[X any] struct{ x []X }

func (g GN[X]) M() {
	for _, x := range g.x {
		sink = &x
	}
}
func rangeFunc(seq func(func(int) bool)) {
	for i := range 3 {
		for x := range seq {
			use(i, x)
		}
	}
	for x := range seq {
		sink = &x
	}
	for i := range 3 {
		for x := range seq {
			if x > i {
				return
			}
			for j := range 2 {
				sink = &j
			}
		}
	}
}
func labels() {
outer:
	for i := range 3 {
		for j := range 3 {
			sink = func() { use(j) }
			continue outer
		}
		sink = &i
	}
	for i := range 3 {
		goto end
	end:
		sink = &i
	}
}
func typeSwitch() {
	for _, v := range []any{} {
		switch v := v.(type) {
		case int:
			sink = &v
		}
	}
	for _, v := range []any{} {
		switch v.(type) {
		case int:
			sink = &v
		}
	}
	for _, c := range []chan int{} {
		select {
		case v := <-c:
			sink = &v
		case c <- func() int { return len(c) }():
		}
	}
}

func main() {
	find(nil)
	findBig(nil)
	retClosure(nil)
	retMixed(nil)
	G([]int{})
	GT[int]{}.M()
}

// Deferred calls of every form, recover and what it finds, Goexit, run-time errors.
package main

import (
	"errors"
	"fmt"
	"runtime"
)

func named() (a int, b string) {
	defer func() { a *= 2; b += "!" }()
	a, b = 1, "x"
	return a + 1, b + "y"
}
func bare() (x, y int) {
	defer func() {
		if r := recover(); r != nil {
			x = -1
		}
	}()
	x, y = 5, 6
	panic("q")
}
func swapNamed() (x, y int) { x, y = 1, 2; return y, x }
func unnamed() (int, string, []int) {
	defer func() { recover() }()
	panic(1)
}
func unnamedStruct() struct{ a, b int } {
	defer func() { recover() }()
	panic(1)
}

type S struct{ a, b int }

func ptrResult() (s S) {
	p := &s
	defer func() { p.a = 9 }()
	s.b = 3
	return S{1, 2}
}

var keep *S

func escape() (s S) { keep = &s; s.a = 1; return }

func loop() {
	for i := 0; i < 3; i++ {
		defer fmt.Println("loop", i)
	}
	for i := range 3 {
		defer func() { fmt.Println("closure", i) }()
	}
}

type R struct{ n int }

func (r R) Show(s string)   { fmt.Println("show", r.n, s) }
func (r *R) PShow(s string) { fmt.Println("pshow", r.n, s) }

type Sh interface{ Show(string) }

func methods() {
	r := R{1}
	defer r.Show("a")
	defer r.PShow("b")
	var i Sh = r
	defer i.Show("c")
	f := r.Show
	defer f("d")
	r.n = 2
	m := map[int]int{1: 1, 2: 2}
	defer func() { fmt.Println(len(m)) }()
	defer delete(m, 1)
	ch := make(chan int, 1)
	defer func() { _, ok := <-ch; fmt.Println(ok) }()
	defer close(ch)
	var s []int = make([]int, 2)
	defer func() { fmt.Println(s) }()
	defer copy(s, []int{7, 8})
	defer fmt.Println(func() int { fmt.Println("arg now"); return 1 }())
}
func nilf() {
	defer func() { fmt.Println("r", recover()) }()
	var f func()
	defer f()
	fmt.Println("before")
}
func nested() {
	defer func() {
		fmt.Println("outer", recover())
	}()
	defer func() {
		defer func() { fmt.Println("inner", recover()) }()
		panic("second")
	}()
	panic("first")
}
func re() {
	defer func() {
		r := recover()
		fmt.Println("re", r)
	}()
	func() {
		defer func() {
			if r := recover(); r != nil {
				panic(fmt.Sprint("again ", r))
			}
		}()
		panic("once")
	}()
}
func rt() {
	defer func() {
		r := recover()
		err, ok := r.(runtime.Error)
		fmt.Println(ok, err)
		var re runtime.Error
		fmt.Println(errors.As(r.(error), &re))
	}()
	var a []int
	i := 5
	fmt.Println(a[i])
}
func rt2(f func()) {
	defer func() {
		r := recover()
		fmt.Printf("%T %v\n", r, r)
	}()
	f()
}
func goexit() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer func() { fmt.Println("goexit recover", recover()) }()
		func() {
			defer fmt.Println("inner deferred")
			runtime.Goexit()
		}()
		fmt.Println("never")
	}()
	<-done
}
func goexit2() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer func() { fmt.Println("x", recover()) }()
		defer func() { panic("in goexit") }()
		runtime.Goexit()
	}()
	<-done
}
func helper() any { return recover() }
func notDirect() (s string) {
	defer func() { s = fmt.Sprint("outer ", recover()) }()
	defer func() { fmt.Println("helper", helper()) }()
	panic("nd")
}

type rc struct{}

func (rc) Rec() { fmt.Println("method rec", recover()) }

type rcw struct{ rc }
type Rec interface{ Rec() }

func wrapped() {
	defer func() { fmt.Println("w", recover()) }()
	func() { defer rcw{}.Rec(); panic(1) }()
	func() { var i Rec = rcw{}; defer i.Rec(); panic(2) }()
	func() { var i Rec = &rcw{}; defer i.Rec(); panic(3) }()
	func() { f := rcw{}.Rec; defer f(); panic(4) }()
	func() { defer helper(); panic(5) }()
	fmt.Println("done")
}
func main() {
	fmt.Println(named())
	fmt.Println(bare())
	fmt.Println(swapNamed())
	fmt.Println(unnamed())
	fmt.Println(unnamedStruct())
	fmt.Println(ptrResult())
	s := escape()
	keep.a = 55
	fmt.Println(s)
	loop()
	methods()
	nilf()
	nested()
	re()
	rt()
	var m map[string]int
	var e any = "str"
	var p *S
	var sl []int
	z := 0
	rt2(func() { m["a"] = 1 })
	rt2(func() { _ = e.(int) })
	rt2(func() { _ = e.(fmt.Stringer) })
	rt2(func() { fmt.Println(p.a) })
	rt2(func() { fmt.Println(1 / z) })
	rt2(func() { fmt.Println(sl[1 : z-1]) })
	rt2(func() { var c chan int; close(c) })
	rt2(func() { c := make(chan int); close(c); close(c) })
	rt2(func() { c := make(chan int); close(c); c <- 1 })
	rt2(func() { panic(nil) })
	rt2(func() { panic(fmt.Errorf("wrapped %w", errors.New("e"))) })
	rt2(func() { _ = make([]int, z-1) })
	rt2(func() { var x, y any = []int{1}, []int{1}; fmt.Println(x == y) })
	rt2(func() { var mm = map[any]int{}; mm[[]int{1}] = 2 })
	rt2(func() { var a [3]int; fmt.Println(a[z+5]) })
	rt2(func() { fmt.Println("abc"[z+5]) })
	rt2(func() { a := (*[4]int)(make([]int, 2)); _ = a })
	rt2(func() { var e error; fmt.Println(e.Error()) })
	goexit()
	goexit2()
	fmt.Println(notDirect())
	wrapped()
}

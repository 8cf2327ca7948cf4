package main

import (
	"fmt"
	"iter"
	"runtime"
)

func seq(n int) iter.Seq[int] {
	return func(y func(int) bool) {
		defer fmt.Println("seq done")
		for i := range n {
			if !y(i) {
				fmt.Println("stopped at", i)
				return
			}
		}
	}
}

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	next, stop := iter.Pull(seq(3))
	fmt.Println(next())
	fmt.Println(next())
	stop()
	fmt.Println(next())
	stop()
	next, stop = iter.Pull(seq(1))
	fmt.Println(next())
	fmt.Println(next())
	fmt.Println(next())
	stop()
	next, stop = iter.Pull(seq(1))
	stop()
	fmt.Println(next())
	next, stop = iter.Pull(func(y func(int) bool) {
		y(1)
		panic("in seq")
	})
	fmt.Println(next())
	try("next", func() { next() })
	fmt.Println(next())
	next, stop = iter.Pull(func(y func(int) bool) {
		defer func() { panic("on stop") }()
		y(1)
	})
	next()
	try("stop", stop)
	n2, s2 := iter.Pull2(func(y func(string, int) bool) { y("a", 1); y("b", 2) })
	fmt.Println(n2())
	fmt.Println(n2())
	fmt.Println(n2())
	s2()
	done := make(chan bool)
	go func() {
		defer close(done)
		defer fmt.Println("goexit propagates")
		next, _ := iter.Pull(func(y func(int) bool) { runtime.Goexit() })
		next()
		fmt.Println("never")
	}()
	<-done
	fmt.Println(runtime.NumGoroutine())
	var inner func() (int, bool)
	inner, _ = iter.Pull(func(y func(int) bool) {
		try("reentrant", func() { inner() })
		y(7)
	})
	fmt.Println(inner())
}

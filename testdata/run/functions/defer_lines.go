package main

import (
	"fmt"
	"os"
	"runtime"
)

func where() {
	_, _, l, _ := runtime.Caller(1)
	fmt.Println(l)
}

func a(x int) int {
	defer where()
	if x == 1 {
		return 1
	}
	if x == 2 {
		return x +
			len(os.Args)
	}
	return 4
}

func b(x int) {
	defer where()
	if x == 1 {
		return
	}
	fmt.Print()
}

func c(x int) (r int) {
	for range x {
		defer where()
	}
	if x == 2 {
		return 3
	}
	r = 5
	return
}

func d(x int) (r, s int) {
	defer where()
	return x,
		func() int { return 1 }()
}

func e() {
	defer where()
	return
}

func f() int {
	defer func() {
		defer where()
	}()
	for {
		return 2
	}
}

func main() {
	a(1)
	a(2)
	a(3)
	fmt.Println()
	b(1)
	b(2)
	fmt.Println()
	c(1)
	c(2)
	fmt.Println()
	d(1)
	e()
	f()
	func() {
		defer where()
		switch {
		default:
		}
	}()
}

// exit 3

package main

import (
	"fmt"
	"os"
)

func helper() any { return recover() }

func try(f func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("caught: %v", r)
		}
	}()
	f()
	return nil
}

func main() {
	fmt.Println(try(func() { panic("a") }))
	fmt.Println(try(func() {
		defer func() { fmt.Println("helper", helper()) }()
		panic("b")
	}))
	fmt.Println(try(func() {
		defer recover()
		panic("c")
	}))
	fmt.Println(try(func() {
		defer func() { func() { recover() }() }()
		panic("d")
	}))
	fmt.Println(try(func() { var e error; panic(e) }))
	fmt.Println(try(func() { panic(fmt.Sprintf("%d", 3)) }))
	fmt.Println(try(func() { x := []int{1}; i := 5; x[i] = 1 }))
	fmt.Println(try(func() { var i any = "s"; _ = i.(int) }))
	fmt.Println(try(func() { var i any; _ = i.(fmt.Stringer) }))
	fmt.Println(try(func() { a, b := 1, 0; fmt.Println(a / b) }))
	fmt.Println(try(func() { close((chan int)(nil)) }))
	fmt.Println(try(func() { _ = make([]int, len(os.Args)-10) }))
	fmt.Println(try(func() { _ = make(chan int, len(os.Args)-10) }))
	fmt.Println(try(func() { x := "abc"; _ = x[len(os.Args)+5:] }))
	fmt.Println(try(func() { x := []int{1, 2}; _ = [4]int(x) }))
	fmt.Println(try(func() { m := map[any]int{}; m[[]int{}] = 1 }))
	fmt.Println(try(func() { var a, b any = []int{}, []int{}; fmt.Println(a == b) }))
	defer os.Exit(3)
	defer func() {
		panic(fmt.Sprint("again ", recover()))
	}()
	panic("x")
}

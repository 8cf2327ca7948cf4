// exit 2

package main

import (
	"fmt"
	"sync"
)

func main() {
	n := 0
	f := sync.OnceValues(func() (int, error) { n++; return n, fmt.Errorf("e%d", n) })
	fmt.Println(f())
	fmt.Println(f())
	g := sync.OnceValue(func() int { panic(fmt.Errorf("boom")) })
	for range 2 {
		func() {
			defer func() { fmt.Println(recover()) }()
			g()
		}()
	}
	var o sync.Once
	func() {
		defer func() { fmt.Println(recover()) }()
		o.Do(func() { panic("once") })
	}()
	o.Do(func() { fmt.Println("never") })
	g()
}

// exit 2

package main

import (
	"fmt"
	"sync"
)

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	try("neg", func() { var wg sync.WaitGroup; wg.Add(1); wg.Add(-2) })
	try("done", func() { var wg sync.WaitGroup; wg.Done() })
	var wg sync.WaitGroup
	wg.Go(func() { fmt.Println("go") })
	wg.Wait()
	try("once nil", func() { var o sync.Once; o.Do(nil) })
	try("pool", func() {
		var p sync.Pool
		fmt.Println(p.Get())
		p.Put(nil)
		p.New = func() any { return 7 }
		fmt.Println(p.Get())
	})
	try("map", func() {
		var m sync.Map
		m.Store([]int{1}, 2)
	})
	try("condcopy", func() {
		c := sync.NewCond(&sync.Mutex{})
		c.Signal()
		d := *c
		d.Signal()
	})
	wg.Go(func() { panic("in Go") })
	wg.Wait()
}

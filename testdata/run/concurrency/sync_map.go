package main

import (
	"fmt"
	"sort"
	"sync"
)

func main() {
	var m sync.Map
	fmt.Println(m.Load("a"))
	m.Store("a", 1)
	fmt.Println(m.LoadOrStore("a", 2))
	fmt.Println(m.LoadOrStore("b", 2))
	fmt.Println(m.Swap("b", 3))
	fmt.Println(m.Swap("c", 4))
	fmt.Println(m.CompareAndSwap("c", 4, 5), m.CompareAndSwap("c", 4, 6), m.CompareAndSwap("z", nil, 6))
	fmt.Println(m.CompareAndDelete("c", 4), m.CompareAndDelete("c", 5), m.CompareAndDelete("c", 5))
	fmt.Println(m.LoadAndDelete("b"))
	fmt.Println(m.LoadAndDelete("b"))
	m.Delete("q")
	for i := range 5 {
		m.Store(i, i*i)
	}
	var ks []string
	m.Range(func(k, v any) bool {
		m.Delete(k)
		ks = append(ks, fmt.Sprint(k, v))
		return len(ks) < 4
	})
	fmt.Println(len(ks))
	m.Clear()
	m.Range(func(k, v any) bool { fmt.Println("left", k); return true })
	func() {
		defer func() { fmt.Println(recover()) }()
		m.Load([]int{1})
	}()
	sort.Strings(ks)
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Go(func() {
			for i := range 1000 {
				m.Store(g*1000+i, i)
				m.LoadOrStore(i, g)
			}
		})
	}
	wg.Wait()
	n := 0
	m.Range(func(any, any) bool { n++; return true })
	fmt.Println(n)
}

package main

import (
	"fmt"
	"runtime"
)

type t struct{ x, y int }

func (v t) value() int    { return v.x }
func (v *t) pointer() int { return v.y }

func main() {
	s := []int{1, 2, 3}
	arr := [3]int{}
	str := "abc"
	five, neg, zero := 5, -1, 0
	var nilMap map[string]int
	var nilPtr *t
	var nilFunc func()
	var nilSlice []string
	var nilArr *[4]int
	tests := []struct {
		name string
		f    func()
	}{
		{"index", func() { fmt.Println(s[five]) }},
		{"index negative", func() { fmt.Println(s[neg]) }},
		{"index store", func() { s[five] = 1 }},
		{"index array", func() { fmt.Println(arr[five]) }},
		{"index string", func() { fmt.Println(str[five]) }},
		{"index nil", func() { fmt.Println(nilSlice[zero]) }},
		{"index uint8", func() { var i uint8 = 200; fmt.Println(s[i]) }},
		{"slice high", func() { fmt.Println(s[:five]) }},
		{"slice low", func() { fmt.Println(s[five:]) }},
		{"slice low>high", func() { i := 2; fmt.Println(s[i:1]) }},
		{"slice neg", func() { fmt.Println(s[neg:]) }},
		{"slice cap", func() { fmt.Println(s[0:2:five]) }},
		{"slice 3 high", func() { fmt.Println(s[0:five:3]) }},
		{"slice 3 low", func() { i := 3; fmt.Println(s[i:2:3]) }},
		{"slice array", func() { fmt.Println(arr[1:five]) }},
		{"slice string", func() { fmt.Println(str[:five]) }},
		{"slice string low", func() { fmt.Println(str[five:]) }},
		{"slice string order", func() { i := 3; fmt.Println(str[i:1]) }},
		{"divide", func() { fmt.Println(five / zero) }},
		{"modulo", func() { fmt.Println(five % zero) }},
		{"divide uint8", func() { var z uint8; fmt.Println(uint8(1) / z) }},
		{"nil map", func() { nilMap["x"]++ }},
		{"nil field", func() { fmt.Println(nilPtr.x) }},
		{"nil store", func() { nilPtr.y = 1 }},
		{"nil deref", func() { fmt.Println(*nilPtr) }},
		{"nil value method", func() { fmt.Println(nilPtr.value()) }},
		{"nil pointer method", func() { fmt.Println(nilPtr.pointer()) }},
		{"nil func", func() { nilFunc() }},
		{"nil array", func() { fmt.Println(len(nilArr), nilArr[1]) }},
		{"nil array range", func() {
			for i := range nilArr {
				fmt.Print(i, " ")
			}
			for _, v := range nilArr {
				fmt.Print(v)
			}
		}},
		{"make len", func() { fmt.Println(len(make([]int, neg))) }},
		{"make cap", func() { fmt.Println(len(make([]int, five, 2+zero))) }},
		{"make chan", func() { fmt.Println(cap(make(chan int, neg))) }},
		{"to array", func() { fmt.Println([4]int(s)) }},
		{"to array pointer", func() { fmt.Println((*[5]int)(s)) }},
		{"close nil", func() { var c chan int; close(c) }},
		{"close twice", func() { c := make(chan int); close(c); close(c) }},
		{"send closed", func() { c := make(chan int, 1); close(c); c <- 1 }},
		{"nil value map key", func() { m := map[any]int{}; m[func() {}] = 1 }},
		{"custom", func() { panic(fmt.Sprintf("%v", t{1, 2})) }},
	}
	for _, test := range tests {
		func() {
			defer func() {
				p := recover()
				_, isRuntime := p.(runtime.Error)
				fmt.Printf("%s: %v (%t)\n", test.name, p, isRuntime)
			}()
			test.f()
		}()
	}
}

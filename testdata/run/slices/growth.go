package main

import "fmt"

type point struct{ x, y, z int32 }

// sink keeps the slices on the heap: growth on the stack starts at another capacity.
var sink any

func caps[T any](n int) (cs []int) {
	var s []T
	last := -1
	for range n {
		var v T
		s = append(s, v)
		if cap(s) != last {
			last = cap(s)
			cs = append(cs, last)
		}
	}
	sink = s
	return
}

func main() {
	fmt.Println(caps[int](2000))
	fmt.Println(caps[byte](5000))
	fmt.Println(caps[int16](3000))
	fmt.Println(caps[int32](3000))
	fmt.Println(caps[string](1500))
	fmt.Println(caps[point](500))
	fmt.Println(caps[any](600))
	fmt.Println(caps[[]int](100))
	fmt.Println(caps[bool](100))
	fmt.Println(caps[float32](100), caps[complex128](100), caps[*int](100))
	for n := 1; n <= 12; n++ {
		s := append([]int{1, 2, 3}, make([]int, n)...)
		b := append([]byte{1, 2, 3}, make([]byte, n)...)
		sink = [2]any{s, b}
		fmt.Print(cap(s), ",", cap(b), " ")
	}
	fmt.Println()
	five, three := append([]int(nil), 1, 2, 3, 4, 5), append([]string{"a"}, "b", "c")
	sink = [2]any{five, three}
	fmt.Println(cap(five), cap(three), cap([]byte("hello")) >= 5)
	s := make([]int, 1000)
	s = append(s, 1)
	fmt.Println(len(s), cap(s))
	sink = s
	s = append(s[:3:3], 4)
	sink = s
	fmt.Println(len(s), cap(s))
}

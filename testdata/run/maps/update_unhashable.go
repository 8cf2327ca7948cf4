package main

import "fmt"

// try runs f and prints what it panics with.
func try(name string, f func()) {
	defer func() { fmt.Println(name+":", recover()) }()
	f()
}

type point struct{ x, y any }

func main() {
	var none map[any]int
	empty := map[any]int{}
	full := map[any]int{1: 1}
	var key any = []int{1}
	try("read of nil", func() { _ = none[key] })
	try("read of empty", func() { _ = empty[key] })
	try("increment of empty", func() { empty[key]++ })
	try("update of empty", func() { empty[key] += 2 })
	try("increment of full", func() { full[key]-- })
	try("increment of nil", func() { none[key]++ })
	points := map[point]string{}
	try("part of a key", func() { points[point{1, func() {}}] += "x" })
	arrays := map[[2]any][]int{}
	try("element of a key", func() { arrays[[2]any{1, map[int]int{}}] = nil })
	full[1] += 41
	points[point{1, "a"}] += "b"
	fmt.Println(empty, full, points, arrays)
}

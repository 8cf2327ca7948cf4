package main

import (
	"fmt"
	"sort"
	"strings"
)

// A slice that does not escape starts in the frame, with room for 32 bytes; cap shows it.

type triple struct{ a, b, c int }

func caps() {
	var s []int
	for i := range 10 {
		s = append(s, i)
		fmt.Print(len(s), "/", cap(s), " ")
	}
	fmt.Println()
	t := []string{}
	for range 5 {
		t = append(t, "x")
		fmt.Print(len(t), "/", cap(t), " ")
	}
	fmt.Println()
	b := make([]byte, 0)
	last := -1
	for range 100 {
		if b = append(b, 'x'); cap(b) != last {
			fmt.Print(last, "->", cap(b), " ")
			last = cap(b)
		}
	}
	fmt.Println()
	var ts []triple
	ts = append(ts, triple{})
	ts = append(ts, triple{1, 2, 3})
	fmt.Println(len(ts), cap(ts), ts[1].b)
	lit := []int{1, 2, 3}
	lit = append(lit, 4)
	fmt.Println(len(lit), cap(lit))
}

// Printing the slice itself lets it escape.
func escaping() {
	var s []int
	for i := range 5 {
		s = append(s, i)
		fmt.Print(s, cap(s), " ")
	}
	fmt.Println()
}

func show(s []int) { fmt.Print(len(s), "/", cap(s), " ") }

func sum(s []int) (n int) {
	for _, v := range s {
		n += v
	}
	return
}

func passed() {
	var s []int
	for i := range 6 {
		s = append(s, i)
		show(s)
	}
	sort.Ints(s)
	fmt.Println(sum(s))
	var words []string
	words = append(words, "a")
	fmt.Println(strings.Join(words, ","), cap(words))
}

var kept []int

func assigned() {
	var s []int
	for i := range 3 {
		s = append(s, i)
		fmt.Print(cap(s), " ")
	}
	kept = s
	fmt.Println(len(kept), cap(kept))
}

// One that is returned grows by size classes within the frame.
func returned(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
		fmt.Print(cap(s), " ")
	}
	return s
}

func collect(n int) (out []byte) {
	for i := range n {
		out = append(out, byte(i))
	}
	fmt.Print("collected ")
	return out
}

func reset() {
	var s []int
	for round := range 2 {
		for i := range 3 {
			s = append(s, i)
			fmt.Print(cap(s), " ")
		}
		s = nil
		fmt.Print(round, "; ")
	}
	fmt.Println(len(s))
}

func several() {
	var s []int
	s = append(s, 1, 2, 3)
	fmt.Print(cap(s), " ")
	s = append(s, 4, 5)
	fmt.Println(cap(s), len(s))
	t := append([]int(nil), 1)
	fmt.Println(cap(t), t[0])
	var five []int
	five = append(five, 1, 2, 3, 4, 5)
	fmt.Println(cap(five), len(five))
}

func main() {
	caps()
	escaping()
	passed()
	assigned()
	for _, n := range []int{1, 3, 5} {
		r := returned(n)
		fmt.Println(len(r), cap(r))
	}
	for _, n := range []int{3, 17, 40} {
		r := collect(n)
		fmt.Println(len(r), cap(r))
	}
	reset()
	several()
}

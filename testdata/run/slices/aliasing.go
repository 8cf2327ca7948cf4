package main

import "fmt"

func show(name string, s []int) {
	fmt.Println(name, s, len(s), cap(s), s == nil)
}

func modify(s []int) {
	s[0] = 100
	s = append(s, 1)
	s[1] = 200
}

func main() {
	var none []int
	show("none", none)
	show("empty", []int{})
	show("none[:]", none[:])
	base := []int{0, 1, 2, 3, 4, 5, 6, 7}
	a := base[2:5]
	show("a", a)
	a = append(a, 50)
	show("base", base)
	b := base[2:5:5]
	show("b", b)
	b = append(b, 60)
	b[0] = -1
	show("b", b)
	show("base", base)
	show("regrown", a[:6])
	show("tail", base[8:])
	c := base[:0]
	for _, v := range base {
		if v%2 == 0 {
			c = append(c, v)
		}
	}
	show("c", c)
	show("base", base)
	d := []int{1, 2, 3}
	modify(d)
	show("d", d)
	e := make([]int, 3, 10)
	f := append(e, 1)
	g := append(e, 2)
	show("f", f)
	show("g", g)
	arr := [5]int{1, 2, 3, 4, 5}
	h := arr[1:3]
	h[0] = 20
	h = append(h, 40)
	fmt.Println(arr, h)
	p := &arr
	p[4] = 9
	for i := range p {
		p[i]++
	}
	fmt.Println(arr, p[1:3], len(p))
	fmt.Println(copy(base[1:], base), base, copy(base, none))
	ap := (*[2]int)(d)
	ap[0] = 7
	ac := [3]int(d)
	ac[1] = 8
	fmt.Println(d, *ap, ac)
	// remove, insert, reverse
	d = append(d[:1], d[2:]...)
	d = append(d[:1], append([]int{11, 12}, d[1:]...)...)
	show("d", d)
	var grid [][]int
	for i := range 3 {
		row := make([]int, i+1)
		for j := range row {
			row[j] = i * j
		}
		grid = append(grid, row)
	}
	fmt.Println(grid, len(grid[2]))
	grid[1], grid[2] = grid[2], grid[1]
	fmt.Println(grid)
	for i, v := range d {
		d = append(d, v)
		d[0] = 99
		if i > 10 {
			break
		}
	}
	show("d", d)
}

package main

import "fmt"

type board [3][3]rune

func (b board) with(r, c int, v rune) board {
	b[r][c] = v
	return b
}

func (b *board) set(r, c int, v rune) { b[r][c] = v }

func (b board) String() string {
	s := ""
	for _, row := range b {
		for _, c := range row {
			if c == 0 {
				c = '.'
			}
			s += string(c)
		}
		s += "/"
	}
	return s
}

type holder struct {
	name string
	data [4]int
}

func change(a [3]int) [3]int {
	a[0] = 99
	return a
}

func main() {
	a := [3]int{1, 2, 3}
	b := a
	b[0] = 10
	fmt.Println(a, b, a == b, a == [3]int{1, 2, 3}, change(a), a)
	c := [...]string{2: "two", 4: "four", "five"}
	fmt.Printf("%d %q\n", len(c), c)
	d := [5]int{1, 3: 7, 8}
	fmt.Println(d, len(d))
	var m [2][3]int
	m[1][2] = 5
	n := m
	n[0] = [3]int{1, 1, 1}
	row := n[0]
	row[0] = 77
	fmt.Println(m, n, row)
	for i, row := range m {
		row[0] = 9 // a copy
		m[i][1] = i
	}
	fmt.Println(m)
	// range evaluates an array once and copies it
	arr := [3]int{1, 2, 3}
	for i, v := range arr {
		arr[2] = 100
		fmt.Print(i, v, " ")
	}
	arr[2] = 3
	for i, v := range &arr {
		arr[2] = 100
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	var bd board
	bd2 := bd.with(1, 1, 'X')
	bd.set(0, 2, 'O')
	fmt.Println(bd, bd2, bd == bd2)
	h := holder{"h", [4]int{1, 2, 3, 4}}
	g := h
	g.data[0] = 50
	ptr := &h.data[1]
	*ptr = 60
	fmt.Println(h, g, h == g)
	hs := []holder{h, g}
	for _, x := range hs {
		x.data[3] = 0
	}
	hs[1].data[2] = -1
	fmt.Println(hs)
	byKey := map[[2]int]string{{1, 2}: "a", {3, 4}: "b"}
	fmt.Println(byKey[[2]int{1, 2}], byKey[[...]int{3, 4}], len(byKey))
	var iface any = a
	a[1] = 0
	fmt.Println(iface, iface == any([3]int{1, 2, 3}))
	f := func(xs ...[2]int) int { return len(xs) }
	fmt.Println(f([2]int{}, [2]int{1}), [0]int{} == [0]int{})
	pa := &[3]int{4, 5, 6}
	pb := pa
	pb[0]++
	sl := pa[:]
	sl[2] = 1
	fmt.Println(*pa, pa == pb, len(pa), cap(sl))
	a, b = b, a
	fmt.Println(a, b)
	ch := make(chan [2]int, 1)
	v := [2]int{1, 2}
	ch <- v
	v[0] = 9
	fmt.Println(<-ch, v)
}

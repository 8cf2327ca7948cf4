package main

import "fmt"

type weekday int

const (
	monday weekday = iota + 1
	tuesday
	_
	thursday
	friday
)

type flags uint8

const (
	read flags = 1 << iota
	write
	execute
	all = read | write | execute
)

const (
	_  = iota
	kb = 1 << (10 * iota)
	mb
	gb
)

const (
	a, b = iota, iota * 10
	c, d
	_, _
	e, f
)

const (
	first  = "x"
	second // repeats "x"
	third  = iota
	fourth = len(first) + iota
	fifth
)

func (f flags) String() string {
	s := []byte("---")
	for i, ch := range "rwx" {
		if f&(1<<i) != 0 {
			s[i] = byte(ch)
		}
	}
	return string(s)
}

func main() {
	fmt.Println(monday, tuesday, thursday, friday)
	fmt.Println(read, write, execute, all, read|execute, all&^write, flags(0))
	fmt.Println(kb, mb, gb)
	fmt.Println(a, b, c, d, e, f)
	fmt.Println(first, second, third, fourth, fifth)
	const (
		x = iota
		y = "inner"
		z = iota
	)
	fmt.Println(x, y, z)
	const single = iota
	fmt.Println(single)
	{
		const iota = 7 // only a predeclared name
		const shadowed = iota
		fmt.Println(shadowed)
	}
	var m = map[weekday]string{monday: "Mo", friday: "Fr"}
	fmt.Println(m, m[5], m[2] == "")
	fmt.Printf("%v %d %T %08b\n", all, all, all, uint8(all))
}

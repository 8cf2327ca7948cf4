package main

type point struct{ x, y int }

var (
	a = point{1} // ERROR "too few values in struct literal of type point"
	b = point{1, 2, 3} // ERROR "too many values in struct literal of type point"
	c = point{x: 1, 2} // ERROR "mixture of field:value and value elements in struct literal"
	d = point{z: 1} // ERROR "unknown field z in struct literal of type point"
	e = point{x: 1, x: 2} // ERROR "duplicate field name x in struct literal"
	f = [2]int{1, 2, 3} // ERROR "index 2 is out of bounds \(>= 2\)"
	g = []int{0: 1, 0: 2} // ERROR "duplicate index 0 in array or slice literal"
	h = map[string]int{"a": 1, "a": 2} // ERROR "duplicate key \"a\" in map literal"
	i = map[string]int{1} // ERROR "missing key in map literal"
	j = int{1} // ERROR "invalid composite literal type int"
)

func main() {}

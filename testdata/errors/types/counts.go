package main

func two() (int, string) { return 1, "a" }
func none()              {}

func ret() (int, error) {
	return 1 // ERROR "not enough return values"
}

func ret2() int {
	return 1, 2 // ERROR "too many return values"
}

func ret3() {
	return 1 // ERROR "too many return values"
}

func main() {
	a, b := 1 // ERROR "assignment mismatch: 2 variables but 1 value"
	c := two() // ERROR "assignment mismatch: 1 variable but two returns 2 values"
	d, e, f := two() // ERROR "assignment mismatch: 3 variables but two returns 2 values"
	a, b = 1, "x", 3
	g := none() // ERROR "none\(\) \(no value\) used as value"
	var h, i int = 1 // ERROR "assignment mismatch: 2 variables but 1 value"
	_, _, _, _, _, _, _, _, _ = a, b, c, d, e, f, g, h, i
}

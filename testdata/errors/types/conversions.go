package main

type a struct{ x int }
type b struct{ y int }

func main() {
	s, n, f := "12", 5, 2.5
	_ = int(s) // ERROR "cannot convert s \(variable of type string\) to type int"
	_ = string(f) // ERROR "cannot convert f \(variable of type float64\) to type string"
	_ = []int(s) // ERROR "cannot convert s \(variable of type string\) to type \[\]int"
	_ = a(b{}) // ERROR "cannot convert b\{\} \(value of struct type b\) to type a"
	_ = bool(n) // ERROR "cannot convert n \(variable of type int\) to type bool"
	_ = uint8(300) // ERROR "constant 300 overflows uint8"
	_ = int(2.5) // ERROR "cannot convert 2\.5 \(untyped float constant\) to type int"
	_ = (*int)(&f) // ERROR "cannot convert &f \(value of type \*float64\) to type \*int"
	_ = int(1, 2) // ERROR "too many arguments in conversion to int"
	_ = [3]int([]string{}) // ERROR "cannot convert \[\]string\{\} \(value of type \[\]string\) to type \[3\]int"
}

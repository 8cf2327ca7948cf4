package main

func main() {
	x := []int{1, 2, 3}
	for i = range x { // ERROR "undefined: i"
	}
	for i, v = range x { // ERROR "undefined: i" "undefined: v"
	}
	for i := range x { // ERROR "declared and not used: i"
		i = "a" // ERROR "cannot use .a. \(untyped string constant\) as int value in assignment"
	}
	for _, _ = range x {
	}
	for _ := range x { // ERROR "no new variables on left side of :="
	}
	for _, _ := range x { // ERROR "no new variables on left side of :="
	}
	for x := range x {
		x.y() // ERROR "x\.y undefined \(type int has no field or method y\)"
	}
	for i, i := range x { // ERROR "declared and not used: i" "i redeclared in this block"
	}
	for a.b = range x { // ERROR "undefined: a"
	}
	for x[0], x[1] = range x {
	}
	for x[0] = range map[string]int{} { // ERROR "cannot use x\[0\] \(value of type string\) as int value in assignment"
	}
	var f func(func(int, string) bool)
	for i := range f { // ERROR "declared and not used: i"
		i = "x" // ERROR "cannot use .x. \(untyped string constant\) as int value in assignment"
	}
	for i, s := range f { // ERROR "declared and not used: i" "declared and not used: s"
		s = 1 // ERROR "cannot use 1 \(untyped int constant\) as string value in assignment"
	}
	var g func(func(int) bool) int
	for range g { // ERROR "cannot range over g \(variable of type func\(func\(int\) bool\) int\): func must be func\(yield func\(\.\.\.\) bool\): unexpected results"
	}
	var h func(func(int, int, int) bool)
	for range h { // ERROR "cannot range over h \(variable of type func\(func\(int, int, int\) bool\)\): func must be func\(yield func\(\.\.\.\) bool\): yield func has too many parameters"
	}
	for i := range 3.0 { // ERROR "cannot range over 3\.0 \(untyped float constant 3\)"
		_ = i
	}
	for i := range 'a' {
		var b byte = i // ERROR "declared and not used: b" "cannot use i \(variable of type rune\) as byte value in variable declaration"
	}
	var u8 uint8
	for i := range u8 { // ERROR "declared and not used: i"
		i = 256 // ERROR "cannot use 256 \(untyped int constant\) as uint8 value in assignment \(overflows\)"
	}
	for range -1 {
	}
	for i := range 1 << 70 { // ERROR "declared and not used: i" "cannot use 1 << 70 \(untyped int constant 1180591620717411303424\) as int value in range clause \(overflows\)"
	}
	for range true { // ERROR "cannot range over true \(untyped bool constant\)"
	}
	for range (*[]int)(nil) { // ERROR "cannot range over \(\*\[\]int\)\(nil\) \(value of type \*\[\]int\)"
	}
	for range (*[3]int)(nil) {
	}
	for i, c := range "a" { // ERROR "declared and not used: i" "declared and not used: c"
		c = "x" // ERROR "cannot use .x. \(untyped string constant\) as rune value in assignment"
	}
	for k, v := range map[string]int{} { // ERROR "declared and not used: k" "declared and not used: v"
		k = 1 // ERROR "cannot use 1 \(untyped int constant\) as string value in assignment"
	}
	for a, b := range make(chan int) { // ERROR "declared and not used: a" "range over make\(chan int\) \(value of type chan int\) permits only one iteration variable"
	}
}

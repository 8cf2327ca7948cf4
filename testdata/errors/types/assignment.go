package main

type point struct{ x, y int }

func main() {
	var a int = "text" // ERROR "cannot use \"text\" \(untyped string constant\) as int value in variable declaration"
	var s string = 'x' // ERROR "cannot use 'x' \(untyped rune constant 120\) as string value in variable declaration"
	a = 2.5 // ERROR "cannot use 2.5 \(untyped float constant\) as int value in assignment \(truncated\)"
	s = a // ERROR "cannot use a \(variable of type int\) as string value in assignment"
	var p *point = point{} // ERROR "cannot use point\{\} \(value of struct type point\) as \*point value in variable declaration"
	p = nil
	var q point = nil // ERROR "cannot use nil as point value in variable declaration"
	var f func(int) = func(string) {} // ERROR "cannot use func\(string\) \{\} \(value of type func\(string\)\) as func\(int\) value in variable declaration"
	var m map[string]int = map[int]string{} // ERROR "cannot use map\[int\]string\{\} \(value of type map\[int\]string\) as map\[string\]int value in variable declaration"
	var ro <-chan int = make(chan<- int) // ERROR "cannot use make\(chan<- int\) \(value of type chan<- int\) as <-chan int value in variable declaration"
	_, _, _, _, _, _ = q, f, m, ro, s, p
	_ = nil // ERROR "use of untyped nil in assignment"
}

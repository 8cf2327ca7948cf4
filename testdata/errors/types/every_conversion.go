package main

func main() {
	var c1 chan int
	var c2 <-chan int = c1
	var c3 chan<- int = c2 // ERROR "declared and not used: c3" "cannot use c2 \(variable of type <-chan int\) as chan<- int value in variable declaration"
	c1 = c2 // ERROR "cannot use c2 \(variable of type <-chan int\) as chan int value in assignment"
	var f1 func(int) = func(x string) {} // ERROR "declared and not used: f1" "cannot use func\(x string\) \{\} \(value of type func\(x string\)\) as func\(int\) value in variable declaration"
	var f2 func() int = func() {} // ERROR "declared and not used: f2" "cannot use func\(\) \{\} \(value of type func\(\)\) as func\(\) int value in variable declaration"
	var f3 func(...int) = func([]int) {} // ERROR "declared and not used: f3" "cannot use func\(\[\]int\) \{\} \(value of type func\(\[\]int\)\) as func\(\.\.\.int\) value in variable declaration"
	var a1 [2]int = [3]int{} // ERROR "declared and not used: a1" "cannot use \[3\]int\{\} \(value of type \[3\]int\) as \[2\]int value in variable declaration"
	var s1 []any = []int{} // ERROR "declared and not used: s1" "cannot use \[\]int\{\} \(value of type \[\]int\) as \[\]any value in variable declaration"
	var m1 map[string]any = map[string]int{} // ERROR "declared and not used: m1" "cannot use map\[string\]int\{\} \(value of type map\[string\]int\) as map\[string\]any value in variable declaration"
	var p1 *any = new(int) // ERROR "declared and not used: p1" "cannot use new\(int\) \(value of type \*int\) as \*any value in variable declaration: \*int does not implement \*any \(type \*any is pointer to interface, not interface\)"
	type MyInt int
	var i1 MyInt = int(1) // ERROR "cannot use int\(1\) \(constant 1 of type int\) as MyInt value in variable declaration"
	var i2 int = i1 // ERROR "declared and not used: i2" "cannot use i1 \(variable of int type MyInt\) as int value in variable declaration"
	var e1 error = "x" // ERROR "declared and not used: e1" "cannot use .x. \(constant of type string\) as error value in variable declaration: string does not implement error \(missing method Error\)"
	var e2 error = 1 // ERROR "declared and not used: e2" "cannot use 1 \(constant of type int\) as error value in variable declaration: int does not implement error \(missing method Error\)"
	var st1 struct{ a int } = struct{ b int }{1} // ERROR "declared and not used: st1" "cannot use struct\{b int\}\{…\} \(value of type struct\{b int\}\) as struct\{a int\} value in variable declaration"
	var x1 int = struct{}{} // ERROR "declared and not used: x1" "cannot use struct\{\}\{\} \(value of type struct\{\}\) as int value in variable declaration"
	_ = MyInt("a") // ERROR "cannot convert .a. \(untyped string constant\) to type MyInt"
	_ = []byte(1) // ERROR "cannot convert 1 \(untyped int constant\) to type \[\]byte"
	_ = *int(nil) // ERROR "cannot convert nil to type int"
	_ = (*int)(nil)
	_ = (*int)(1) // ERROR "cannot convert 1 \(untyped int constant\) to type \*int"
	_ = func()(nil) // ERROR "func\(\) nil \(type\) is not an expression" "nil \(untyped nil\) is not a type"
	_ = (func())(nil)
	_ = [2]int([]int{1, 2})
	_ = [2]int([]string{}) // ERROR "cannot convert \[\]string\{\} \(value of type \[\]string\) to type \[2\]int"
	_ = int8(300) // ERROR "constant 300 overflows int8"
	_ = uint(-1) // ERROR "constant -1 overflows uint"
	_ = int(1.5) // ERROR "cannot convert 1\.5 \(untyped float constant\) to type int"
	_ = float32("x") // ERROR "cannot convert .x. \(untyped string constant\) to type float32"
	_ = string([]int{}) // ERROR "cannot convert \[\]int\{\} \(value of type \[\]int\) to type string"
	_ = []rune("a")
	_ = bool(1) // ERROR "cannot convert 1 \(untyped int constant\) to type bool"
	_ = error(1) // ERROR "cannot convert 1 \(untyped int constant\) to type error"
	_ = interface{ M() }(1) // ERROR "cannot convert 1 \(untyped int constant\) to type interface\{M\(\)\}"
	_ = chan int(c2) // ERROR "cannot convert c2 \(variable of type <-chan int\) to type chan int"
	_ = (chan int)(c2) // ERROR "cannot convert c2 \(variable of type <-chan int\) to type chan int"
	_ = complex64(1)
	_ = int(complex(1, 0))
	_ = int(complex(1, 1)) // ERROR "cannot convert complex\(1, 1\) \(untyped complex constant \(1 \+ 1i\)\) to type int"
	_ = int(c1) // ERROR "cannot convert c1 \(variable of type chan int\) to type int"
}

package main

import "fmt"

type t int

func (t) m() int { return 1 }

func main() {
	x := 1
	x + 1 // ERROR "x \+ 1 \(value of type int\) is not used"
	x // ERROR "x \(variable of type int\) is not used"
	"text" // ERROR "\"text\" \(untyped string constant\) is not used"
	len("a") // ERROR "len\(\"a\"\) \(constant 1 of type int\) is not used"
	t.m // ERROR "t.m \(value of type func\(t\) int\) is not used"
	func() {} // ERROR "func\(\) \{\} \(value of type func\(\)\) is not used"
	fmt.Sprint // ERROR "fmt.Sprint \(value of type func\(a ...any\) string\) is not used"
	defer recover // ERROR "expression in defer must be function call"
	go func() {} // ERROR "expression in go must be function call"
	defer int(3) // ERROR "defer requires function call, not conversion"
}

package main

import (
	"fmt"
	"os" // ERROR ".os. imported and not used"
	str "strings" // ERROR ".strings. imported as str and not used"
)

type T struct {
	a int
	a string // ERROR "a redeclared"
}

func (T) m()  {}
func (*T) m() {} // ERROR "method T\.m already declared at .*:14:10"
func (t T) a() {} // ERROR "field and method with the same name a"

func f(x int, x string) (x bool) { return } // ERROR "x redeclared in this block" "result parameter x not in scope at return"

func main() {
	var unused int // ERROR "declared and not used: unused"
	y := 3 // ERROR "declared and not used: y"
	y = 4
	var z, w = 1 // ERROR "declared and not used: w" "assignment mismatch: 2 variables but 1 value"
	fmt.Println(undefinedName, z) // ERROR "undefined: undefinedName"
	T.q() // ERROR "T\.q undefined \(type T has no field or method q\)"
	T{}.m(1, 2) // ERROR "too many arguments in call to T\{\}\.m"
	f(1) // ERROR "not enough arguments in call to f"
	f(1, "a", 2) // ERROR "too many arguments in call to f"
	_ = f
}

package main

import (
	"fmt"
	"strings"
)

type T struct{ field int }

func (T) Method() {}

func main() {
	fmt.Println(missing) // ERROR "undefined: missing"
	fmt.Printn("x") // ERROR "undefined: fmt\.Printn"
	fmt.println("x") // ERROR "undefined: fmt\.println \(but have Println\)"
	var t T
	t.fiel = 1 // ERROR "t\.fiel undefined \(type T has no field or method fiel\)"
	t.method() // ERROR "t\.method undefined \(type T has no field or method method, but does have method Method\)"
	var u Unknown // ERROR "undefined: Unknown"
	_ = u
	strings.ToUpperr("a") // ERROR "undefined: strings\.ToUpperr"
	undefinedFunc(1, later()) // ERROR "undefined: undefinedFunc" "undefined: later"
}

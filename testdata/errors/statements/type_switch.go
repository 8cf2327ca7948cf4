package main

import (
	"fmt"
	"io"
)

type t struct{}

func main() {
	var v any = 1
	var r io.Reader
	switch v.(type) {
	case int, string, int: // ERROR "duplicate case int in type switch"
	case missing: // ERROR "undefined: missing"
	case 5: // ERROR "5 is not a type"
	}
	switch x := v.(type) {
	case int:
		fmt.Println(x + "s") // ERROR "invalid operation: x \+ \"s\" \(mismatched types int and untyped string\)"
	case string, bool:
		fmt.Println(x + "s") // ERROR "invalid operation: x \+ \"s\" \(mismatched types any and string\)"
	}
	switch r.(type) {
	case t: // ERROR "impossible type switch case: t"
	}
	_ = r.(t) // ERROR "impossible type assertion: r\.\(t\)"
	n := 1
	switch n.(type) { // ERROR "n \(variable of type int\) is not an interface"
	}
}

package main

import "fmt"

func main() {
	switch x := 5; x {
	case 1, 2, 1: // ERROR "duplicate case 1 \(constant of type int\) in expression switch"
	case 5:
	case "a": // ERROR "cannot convert .a. \(untyped string constant\) to type int"
	case 2: // ERROR "duplicate case 2 \(constant of type int\) in expression switch"
	}
	switch {
	case 1: // ERROR "cannot convert 1 \(untyped int constant\) to type bool"
	case true, true:
	case false:
	case false:
	}
	switch nil { // ERROR "use of untyped nil in switch expression"
	}
	switch f := func() {}; f {
	case nil:
	case f: // ERROR "invalid case f in switch on f \(func can only be compared to nil\)"
	}
	switch x := any(1).(type) { // ERROR "x declared and not used"
	}
	switch x := any(1).(type) { // ERROR "x declared and not used"
	case int:
	case string:
	}
	switch any(1).(type) {
	case int, string, int: // ERROR "duplicate case int in type switch"
	case fmt.Stringer, error:
	case 5: // ERROR "5 is not a type"
	case nosuch: // ERROR "undefined: nosuch"
	}
	switch x := 1; x.(type) { // ERROR "x \(variable of type int\) is not an interface"
	}
	switch 1.5 {
	case 1.5, 1.5: // ERROR "duplicate case 1\.5 \(constant of type float64\) in expression switch"
	case 1:
	case 'a':
	}
	switch "a" {
	case "a", "b", "a": // ERROR "duplicate case .a. \(constant of type string\) in expression switch"
	}
	select {
	case 1: // ERROR "select case must be send or receive \(possibly with assignment\)"
	}
}

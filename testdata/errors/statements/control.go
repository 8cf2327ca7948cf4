package main

func main() {
	if 1 { // ERROR "non-boolean condition in if statement"
	}
	for "x" { // ERROR "non-boolean condition in for statement"
	}
	break // ERROR "break is not in a loop, switch, or select"
	continue // ERROR "continue is not in a loop"
	switch x := 5; x {
	case 1, 2, 1: // ERROR "duplicate case 1 \(constant of type int\) in expression switch"
	case "a": // ERROR "cannot convert \"a\" \(untyped string constant\) to type int"
		fallthrough
	default:
	}
	switch {
	case true:
		fallthrough // ERROR "cannot fallthrough final case in switch"
	}
	var i int
	i++
	"s"++ // ERROR "invalid operation: \"s\"\+\+ \(non-numeric type untyped string\)"
	select {
	case i > 0: // ERROR "select case must be send or receive \(possibly with assignment\)"
	}
}

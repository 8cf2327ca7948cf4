package main

func main() {
L1:
	for {
		break L2 // ERROR "break label not defined: L2"
		continue L1
	}
L3:
	if true {
		continue L3 // ERROR "invalid continue label L3"
		break L3 // ERROR "invalid break label L3"
	}
	goto L4 // ERROR "goto L4 jumps over declaration of x at .*:15:4"
	x := 1
L4:
	_ = x
	goto L5 // ERROR "goto L5 jumps into block starting at .*:19:2"
	{
	L5:
	}
	break // ERROR "break is not in a loop, switch, or select"
	continue // ERROR "continue is not in a loop"
L1: // ERROR "label L1 already defined at .*:4:1"
	switch {
	case true:
		fallthrough
	case false:
		continue // ERROR "continue is not in a loop"
	default:
		fallthrough // ERROR "cannot fallthrough final case in switch"
	}
	select {
	default:
		fallthrough // ERROR "fallthrough statement out of place"
	}
	fallthrough // ERROR "fallthrough statement out of place"
	switch x := any(x).(type) { // ERROR "x declared and not used"
	case int:
		fallthrough // ERROR "cannot fallthrough in type switch"
	default:
	}
	func() {
		goto L1 // ERROR "label L1 not defined"
		break L1 // ERROR "break label not defined: L1"
	}()
}

package main

func unused() {
outer: // ERROR "label outer defined and not used"
	for {
		break
	}
}

func broken() {
inner: // not looked at: the function has a syntax error
	for {
		x y // ERROR "unexpected name y at end of statement"
	}
}

func literal() {
	f := func() {
		continue // ERROR "continue is not in a loop"
	}
	f(
} // ERROR "unexpected \}, expected expression"

package main

func f(a int, string) {} // ERROR "syntax error: missing parameter type"

func main() {
	if x := 1 { // ERROR "syntax error: cannot use x := 1 as value"
	}
	for i := 0; i < 3 { // ERROR "syntax error: unexpected \{, expected semicolon or newline"
	} // ERROR "syntax error: unexpected \}, expected expression"
	switch x := 2 { // ERROR "syntax error: cannot use x := 2 as value"
	}
	var a []int = {1, 2} // ERROR "syntax error: unexpected \{, expected expression"
	a[] = 1 // ERROR "syntax error: non-declaration statement outside function body"
	func named() {}
} // ERROR "syntax error: non-declaration statement outside function body"

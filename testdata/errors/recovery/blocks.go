package main

import "fmt"

func headers(n int) {
	for n < 10; n++ { // ERROR "syntax error: unexpected \{, expected semicolon or newline"
		fmt.Println(n) // ERROR "syntax error: unexpected newline, expected \{ after for clause"
	}
}

func assignments(n int) {
	if n = 1 { // ERROR "syntax error: cannot use assignment n = 1 as value"
	}
	if n == 1, n == 2 { // ERROR "syntax error: unexpected \{, expected := or = or comma"
	} // ERROR "syntax error: unexpected \}, expected \{"
	switch x := n; x := x.(type) { // ERROR "syntax error: unexpected keyword switch, expected expression"
	case int:
	}
	for i := 0; i < 3; j := i { // ERROR "syntax error: cannot declare in post statement of for loop"
	}
}

func lists() { // ERROR "syntax error: unexpected name lists, expected \("
	fmt.Println("a" "b")
	x := []int{1 2} // ERROR "syntax error: unexpected literal 2 in composite literal; possibly missing comma or \}"
	var y [3 int // ERROR "syntax error: unexpected name int, expected \]"
	return x
}

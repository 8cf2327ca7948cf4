package main

import "os" // ERROR "\"os\" imported and not used"

func f() int {
	x := 1 // ERROR "declared and not used: x"
} // ERROR "missing return"

func main() {
	s := `never closed // ERROR "declared and not used: s" "string not terminated"
}

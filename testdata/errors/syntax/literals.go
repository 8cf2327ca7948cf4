package main

func main() {
	a := 'ab' // ERROR "more than one character in rune literal"
	c := 08 // ERROR "invalid digit '8' in octal literal"
	d := 0xg // ERROR "hexadecimal literal has no digits" "syntax error: unexpected name g at end of statement"
}

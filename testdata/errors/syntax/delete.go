package main

func main() {
	ab := 1 // ERROR "invalid character U\+007F" "syntax error: unexpected name b at end of statement"
}

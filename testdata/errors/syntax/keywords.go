package main

func main() {
	var func = 1 // ERROR "syntax error: unexpected keyword func, expected name"
	type = 5 // ERROR "syntax error: unexpected =, expected name"
}

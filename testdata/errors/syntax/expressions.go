package main

func main() {
	x := 1 +
	y := 2 // ERROR "syntax error: unexpected := at end of statement"
	if x { println("a") }
	for i := 0; i < 10; i++ // ERROR "syntax error: unexpected newline, expected \{ after for clause"
	{
	}
}

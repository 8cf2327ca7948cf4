package main

func main() {
	s := []int{
		1,
		2 // ERROR "syntax error: unexpected newline in composite literal; possibly missing comma or \}"
	}
	f(s // ERROR "syntax error: unexpected newline in argument list; possibly missing comma or \)"
	)
}

package main

x := 1 // ERROR "syntax error: non-declaration statement outside function body"

import "fmt" // ERROR "syntax error: imports must appear before other declarations"

func main() {
	fmt.Println("x" // ERROR "syntax error: unexpected newline in argument list; possibly missing comma or \)"
}

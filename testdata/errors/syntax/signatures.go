package main

func g(a ...int, b int) {} // ERROR "can only use \.\.\. with final parameter"

func i(x) {} // ERROR "undefined: x"

func j(a, b int, a string) (b int) { return } // ERROR "a redeclared in this block" "b redeclared in this block" "result parameter b not in scope at return"

func main() {}

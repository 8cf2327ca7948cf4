package main

type A struct {
	x int y // ERROR "syntax error: unexpected name y in struct type; possibly missing semicolon or newline or "
	(B) // ERROR "syntax error: unexpected \) after top level declaration"
}

type F func[T any](T) // ERROR "syntax error: function type must have no type parameters"

type G[T] struct{}

type H[P *Q, R] int // ERROR "syntax error: missing type constraint"

type C <-chan<- int // ERROR "syntax error: unexpected name int, expected keyword chan"

func params(a int, string) {} // ERROR "syntax error: missing parameter type"

func dots(a ...int, b int) {} // ERROR "can only use \.\.\. with final parameter"

func (a, b A) two() {} // ERROR "method has multiple receivers"

func () none() {} // ERROR "method has no receiver"

func (a A) generic[T any]() {} // ERROR "syntax error: method must have no type parameters"

interface{} // ERROR "syntax error: non-declaration statement outside function body"

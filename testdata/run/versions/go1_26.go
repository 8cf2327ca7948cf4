// New in Go 1.26: new with a value; a generic type may refer to itself in its constraint.
package main

import "fmt"

type Adder[A Adder[A]] interface{ Add(A) A }
type Int int

func (a Int) Add(b Int) Int { return a + b }

func Twice[A Adder[A]](x A) A { return x.Add(x) }

func main() {
	p := new(42)
	q := new("s")
	*p++
	fmt.Println(*p, *q, *new(Int(3).Add(4)), Twice(Int(5)))
}

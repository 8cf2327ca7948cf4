// New in Go 1.9: aliases of types.
package main

import "fmt"

type A = int
type B = []A
type C = struct{ a A }

func main() {
	var x A = 1
	var y int = x
	type Local = map[string]B
	fmt.Printf("%T %T %T %v\n", B{}, C{}, Local{}, y)
}

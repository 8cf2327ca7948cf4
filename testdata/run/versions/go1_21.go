// New in Go 1.21: min, max and clear; more inference.
package main

import "fmt"

func Apply[T any](x T, f func(T) string) string { return f(x) }
func Show[T any](x T) string                    { return fmt.Sprint("<", x, ">") }

func main() {
	m := map[string]int{"a": 1}
	clear(m)
	fmt.Println(min(3, 1, 2), max(1.5, 2), len(m), Apply(1, Show))
}

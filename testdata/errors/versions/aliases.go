//go:build go1.22

package main

type set[T comparable] = map[T]bool // ERROR "generic type alias requires go1\.23 or later \(file declares //go:build go1\.22\)"

func main() {
	_ = set[int]{}
	for i := range 2 {
		_ = i
	}
}

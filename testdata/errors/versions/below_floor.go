//go:build go1.17

package main

type S[T any] struct{ t T }

func f[T any](t T) {}

func main() {
	f[int](1)
	for range 10 { // ERROR "cannot range over 10 \(untyped int constant\): requires go1\.22 or later \(-lang was set to go1\.26; check go\.mod\)"
	}
	_ = min(1, 2)
	var x any
	_ = x
	clear(map[int]int{})
}

package main

import (
	"fmt"
	"math"
	"strings"
)

type D interface{ Dbl(int) string }

func main() {
	fmt.println() // ERROR "undefined: fmt\.println \(but have Println\)"
	math.sqrt(2) // ERROR "name sqrt not exported by package math"
	strings.foo() // ERROR "undefined: strings\.foo"
	math.PI() // ERROR "undefined: math\.PI \(but have Pi\)"
	var e error = 'x' // ERROR "declared and not used: e" "cannot use 'x' \(constant 120 of type rune\) as error value in variable declaration: rune "
	var b strings.builder // ERROR "declared and not used: b" "undefined: strings\.builder \(but have Builder\)"
	d := D('c') // ERROR "declared and not used: d" "cannot convert 'c' \(untyped rune constant 99\) to type D"
}

func wrong[K comparable, V any](k K) *pair[K] { return nil } // ERROR "not enough type arguments for type pair: have 1, want 2"

type pair[K, V any] struct{}

func use() { wrong[int, int](1).get() }

func body[T any](x T) // ERROR "generic function is missing function body"

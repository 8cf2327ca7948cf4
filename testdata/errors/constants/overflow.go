package main

import "fmt"

const big = 1 << 100

func main() {
	var a int8 = 128 // ERROR "cannot use 128 \(untyped int constant\) as int8 value in variable declaration \(overflows\)"
	var b uint = -1 // ERROR "cannot use -1 \(untyped int constant\) as uint value in variable declaration \(overflows\)"
	var c = big // ERROR "cannot use big \(untyped int constant 1267650600228229401496703205376\) as int value in variable declaration \(overflows\)"
	fmt.Println(big) // ERROR "cannot use big \(untyped int constant 1267650600228229401496703205376\) as int value in argument to fmt\.Println \(overflows\)"
	var d float32 = 1e40 // ERROR "cannot use 1e40 \(untyped float constant 1e\+40\) as float32 value in variable declaration \(overflows\)"
	e := 10 / 0 // ERROR "invalid operation: division by zero"
	f := 1.0 / 0.0 // ERROR "invalid operation: division by zero"
	g := int8(1) << 8 // ERROR "int8\(1\) << 8 \(constant 256 of type int8\) overflows int8"
	h := 'a' + 1.5
	_, _, _, _, _, _, _ = a, b, c, d, e, f, g
	_ = h
	i := uint8(255) + 1 // ERROR "uint8\(255\) \+ 1 \(constant 256 of type uint8\) overflows uint8"
	_ = i
}

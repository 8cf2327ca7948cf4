package main

import "fmt"

type celsius float64

func main() {
	a, b, s := 1, 2.5, "x"
	var c celsius = 3
	var i64 int64 = 4
	fmt.Println(a + b) // ERROR "invalid operation: a \+ b \(mismatched types int and float64\)"
	fmt.Println(a + s) // ERROR "invalid operation: a \+ s \(mismatched types int and string\)"
	fmt.Println(b * c) // ERROR "invalid operation: b \* c \(mismatched types float64 and celsius\)"
	fmt.Println(a == i64) // ERROR "invalid operation: a == i64 \(mismatched types int and int64\)"
	fmt.Println(s - "y") // ERROR "invalid operation: operator - not defined on s \(variable of type string\)"
	fmt.Println(!a, -s) // ERROR "invalid operation: operator ! not defined on a \(variable of type int\)" "invalid operation: operator - not defined on s \(variable of type string\)"
	fmt.Println(a && true) // ERROR "invalid operation: a && true \(mismatched types int and untyped bool\)"
	fmt.Println(s + 1) // ERROR "invalid operation: s \+ 1 \(mismatched types string and untyped int\)"
	fmt.Println(b % 2) // ERROR "invalid operation: operator % not defined on b \(variable of type float64\)"
}

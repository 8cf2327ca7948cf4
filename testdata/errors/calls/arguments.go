package main

import (
	"fmt"
	"strings"
)

func two(a int, b string) {}
func vari(a int, rest ...string) {}
func pair() (int, string) { return 1, "" }

func main() {
	two(1) // ERROR "not enough arguments in call to two"
	two(1, "a", 2) // ERROR "too many arguments in call to two"
	two("a", 1) // ERROR "cannot use \"a\" \(untyped string constant\) as int value in argument to two" "cannot use 1 \(untyped int constant\) as string value in argument to two"
	vari() // ERROR "not enough arguments in call to vari"
	vari(1, 2) // ERROR "cannot use 2 \(untyped int constant\) as string value in argument to vari"
	vari(1, []string{}) // ERROR "cannot use \[\]string\{\} \(value of type \[\]string\) as string value in argument to vari"
	two(pair(), 1) // ERROR "multiple-value pair\(\) \(value of type \(int, string\)\) in single-value context" "cannot use 1 \(untyped int constant\) as string value in argument to two"
	fmt.Println(strings.Repeat("a")) // ERROR "not enough arguments in call to strings\.Repeat"
	two(1, []string{"a"}...) // ERROR "cannot use \.\.\. in call to non-variadic two"
}

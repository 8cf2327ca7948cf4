package main

import "fmt"

func main() {
	i := 0
	var f float64 = i // ERROR "cannot use i \(variable of type int\) as float64 value in variable declaration"
	var u uint = -1 // ERROR "declared and not used: u" "cannot use -1 \(untyped int constant\) as uint value in variable declaration \(overflows\)"
	var b byte = 256 // ERROR "cannot use 256 \(untyped int constant\) as byte value in variable declaration \(overflows\)"
	s := "a" + 'b' // ERROR "invalid operation: .a. \+ 'b' \(mismatched types untyped string and untyped rune\)"
	s2 := "a" + 1 // ERROR "declared and not used: s2" "invalid operation: .a. \+ 1 \(mismatched types untyped string and untyped int\)"
	s3 := "n: " + i // ERROR "declared and not used: s3" "invalid operation: .n: . \+ i \(mismatched types untyped string and int\)"
	t := i + 1.5 // ERROR "declared and not used: t" "1\.5 \(untyped float constant\) truncated to int"
	v := f % 2 // ERROR "declared and not used: v" "invalid operation: operator % not defined on f \(variable of type float64\)"
	w := i / 0 // ERROR "declared and not used: w" "invalid operation: division by zero"
	x := !i // ERROR "declared and not used: x" "invalid operation: operator ! not defined on i \(variable of type int\)"
	y := -"a" // ERROR "declared and not used: y" "invalid operation: operator - not defined on .a. \(untyped string constant\)"
	z := i && true // ERROR "declared and not used: z" "invalid operation: i && true \(mismatched types int and untyped bool\)"
	if i == "a" { // ERROR "invalid operation: i == .a. \(mismatched types int and untyped string\)"
	}
	if i := 1; i == 1.5 { // ERROR "1\.5 \(untyped float constant\) truncated to int"
	}
	fmt.Println(f == i, f+1 == 2, i == 1.0, 'a' == "a", nil == i, i < nil, true < false) // ERROR "invalid operation: f == i \(mismatched types float64 and int\)" "invalid operation: 'a' == .a. \(mismatched types untyped rune and untyped string\)" "invalid operation: nil == i \(mismatched types untyped nil and int\)" "invalid operation: i < nil \(mismatched types int and untyped nil\)" "invalid operation: true < false \(operator < not defined on untyped bool\)"
	var e error = fmt.Errorf("x") + "y" // ERROR "declared and not used: e" "cannot convert .y. \(untyped string constant\) to type interface\{Error\(\) string\}"
	i = i + f // ERROR "invalid operation: i \+ f \(mismatched types int and float64\)"
	i += 1.0
	i += 1.5 // ERROR "1\.5 \(untyped float constant\) truncated to int"
	i <<= 1.5 // ERROR "1\.5 \(untyped float constant\) truncated to uint"
	f <<= 1 // ERROR "invalid operation: shifted operand f \(variable of type float64\) must be integer"
	f &= 1 // ERROR "invalid operation: operator & not defined on f \(variable of type float64\)"
	s += 1
	s -= "a"
	b = 'é'
	b = '\u0100' // ERROR "cannot use '\\u0100' \(untyped rune constant 256\) as byte value in assignment \(overflows\)"
	u = 1 << 64 // ERROR "cannot use 1 << 64 \(untyped int constant 18446744073709551616\) as uint value in assignment \(overflows\)"
	u = 1<<64 - 1
	f = 1 << 64
	i = 1 << 63 // ERROR "cannot use 1 << 63 \(untyped int constant 9223372036854775808\) as int value in assignment \(overflows\)"
	const c = 10 / 4 * 1.0
	var k int = c + 0.5 // ERROR "declared and not used: k" "cannot use c \+ 0\.5 \(untyped float constant 2\.5\) as int value in variable declaration \(truncated\)"
	var l int32 = i // ERROR "declared and not used: l" "cannot use i \(variable of type int\) as int32 value in variable declaration"
	var m rune = b // ERROR "declared and not used: m" "cannot use b \(variable of type byte\) as rune value in variable declaration"
	n := [3]int{} == [4]int{} // ERROR "declared and not used: n" "invalid operation: \[3\]int\{\} == \[4\]int\{\} \(mismatched types \[3\]int and \[4\]int\)"
	o := struct{ a int }{} == struct{ b int }{} // ERROR "declared and not used: o" "invalid operation: struct\{a int\}\{\} == struct\{b int\}\{\} \(mismatched types struct\{a int\} and struct\{b int\}\)"
	p := []int{} == nil // ERROR "declared and not used: p"
	q := func() {} == nil // ERROR "declared and not used: q"
	r := map[int]int{} != map[int]int{} // ERROR "declared and not used: r" "invalid operation: map\[int\]int\{\} != map\[int\]int\{\} \(map can only be compared to nil\)"
}

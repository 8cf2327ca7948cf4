package main

func main() {
	var a [3]int
	var s []int
	var m map[string]int
	var p *[3]int
	var str string
	var i8 int8
	_ = a[3] // ERROR "invalid argument: index 3 out of bounds \[0:3\]"
	_ = a[-1] // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = a["x"] // ERROR "cannot convert .x. \(untyped string constant\) to type int"
	_ = a[1.5] // ERROR "1\.5 \(untyped float constant\) truncated to int"
	_ = a[1.0]
	_ = s[-1] // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = s[1<<70] // ERROR "1 << 70 \(untyped int constant 1180591620717411303424\) overflows int"
	_ = m[1] // ERROR "cannot use 1 \(untyped int constant\) as string value in map index"
	_ = p[5] // ERROR "invalid argument: index 5 out of bounds \[0:3\]"
	_ = p[1:5] // ERROR "invalid argument: index 5 out of bounds \[0:4\]"
	_ = str[1:2:3] // ERROR "invalid operation: 3-index slice of string"
	_ = a[2:1] // ERROR "invalid slice indices: 1 < 2"
	_ = s[3:2:1] // ERROR "invalid slice indices: 2 < 3"
	_ = m[1:2] // ERROR "cannot slice m \(variable of type map\[string\]int\)"
	_ = 5[1] // ERROR "cannot index 5 \(untyped int constant\)"
	_ = i8[0] // ERROR "cannot index i8 \(variable of type int8\)"
	_ = a[i8]
	_ = a[nil] // ERROR "cannot convert nil to type int"
	_ = s["a":] // ERROR "cannot convert .a. \(untyped string constant\) to type int"
	_ = str[0] + "a" // ERROR "invalid operation: str\[0\] \+ .a. \(mismatched types byte and untyped string\)"
	_ = [3]int{}[:] // ERROR "cannot slice unaddressable value \[3\]int\{\} \(value of type \[3\]int\)"
	_ = a[:][0:10]
	_ = main[0] // ERROR "cannot index main \(value of type func\(\)\)"
	_ = main[int] // ERROR "cannot index main \(value of type func\(\)\)"
	_ = s[int] // ERROR "int \(type\) is not an expression"
	_, _ = a[0] // ERROR "assignment mismatch: 2 variables but 1 value"
	_, _ = s[0], 1, 2 // ERROR "assignment mismatch: 2 variables but 3 values"
	x, ok := m["a"], true, 1 // ERROR "declared and not used: x" "declared and not used: ok" "assignment mismatch: 2 variables but 3 values"
	x, ok = s[0] // ERROR "assignment mismatch: 2 variables but 1 value"
	var e any
	v, ok2, w := e.(int) // ERROR "declared and not used: v" "declared and not used: ok2" "declared and not used: w" "assignment mismatch: 3 variables but 1 value"
	v, ok2 := e // ERROR "no new variables on left side of :=" "assignment mismatch: 2 variables but 1 value"
}

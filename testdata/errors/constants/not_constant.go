package main

var v = 1

func f() int { return 1 }

const (
	a = v // ERROR "v \(variable of type int\) is not constant"
	b = f() // ERROR "f\(\) \(value of type int\) is not constant"
	c = len([]int{1}) // ERROR "len\(\[\]int\{…\}\) \(value of type int\) is not constant"
	d []int = nil // ERROR "invalid constant type \[\]int"
	e int = "x" // ERROR "cannot use \"x\" \(untyped string constant\) as int value in constant declaration"
	g int // ERROR "missing init expr for g"
)

const h // ERROR "missing init expr for h"

var arr [v]int // ERROR "invalid array length v"
var neg [-1]int // ERROR "invalid array length -1 \(untyped int constant\)"

func main() {
	var s = [3]int{}
	_ = s[5] // ERROR "invalid argument: index 5 out of bounds \[0:3\]"
	_ = "abc"[3] // ERROR "invalid argument: index 3 out of bounds \[0:3\]"
}

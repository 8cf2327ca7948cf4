package main

import (
	"fmt"
	m "math"  // ERROR "\"math\" imported as m and not used"
	"os"      // ERROR "\"os\" imported and not used"
	_ "strings"
)

func f() (unusedResult int) {
	return 1
}

func main() {
	x := 1 // ERROR "declared and not used: x"
	var y, z = 2, 3 // ERROR "declared and not used: z"
	var w int // ERROR "declared and not used: w"
	w = 5
	fmt.Println(y)
	const c = 1
	type T int
	if v := f(); true { // ERROR "declared and not used: v"
	}
	func(p int) {
		q := p // ERROR "declared and not used: q"
	}(1)
	for i, e := range []int{1} { // ERROR "declared and not used: e"
		_ = i
	}
}

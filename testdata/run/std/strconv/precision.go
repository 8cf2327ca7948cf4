// Floating-point numbers with a given precision, rounded half to even from the exact value.
package main

import (
	"fmt"
	"math"
	"strconv"
)

func main() {
	values := []float64{0, 0.5, 1.5, 2.5, 0.25, 0.125, 0.375, 9.995, 99.5, 999.4999999, 1.005, 2.675, 1e-5, 123456789.125, 1e15 + 0.5, 1 << 52, 1<<53 + 2, 1e22, 0.1, 1.0 / 3, math.Pi, 1e-300, 5e-324, math.MaxFloat64, 4503599627370495.5, 0.000123456789, 1023.9999999999999}
	for _, v := range values {
		for _, format := range "efg" {
			for _, precision := range []int{0, 1, 2, 3, 6, 9, 15, 17, 18, 19, 30} {
				fmt.Print(strconv.FormatFloat(v, byte(format), precision, 64), " ", strconv.FormatFloat(-v, byte(format), precision, 32), " ")
			}
			fmt.Println()
		}
	}
	var sum uint64
	x := uint64(88172645463325252)
	for i := range 20000 {
		x ^= x << 13
		x ^= x >> 7
		x ^= x << 17
		v := math.Float64frombits(x&^(0x7ff<<52) | uint64(1023-70+i%140)<<52)
		for _, b := range strconv.AppendFloat(nil, v, "efg"[i%3], i%20, 64) {
			sum = sum*31 + uint64(b)
		}
	}
	fmt.Println(sum)
}

package main

import (
	"fmt"
	"math"
)

type ratio float32

func main() {
	values := []any{0.0, 1.0, -2.5, 3.14159265358979, 1e21, 1e-7, 123456.789, float32(0.1), ratio(2.5), math.Inf(1), math.Inf(-1), math.NaN(), math.Copysign(0, -1), 1e100, 5e-324}
	for _, f := range []string{"", "+", "-", "#", " ", "0", "10", "-10", "010", ".0", ".2", "10.3", "+.1", "#.0", "-10.1", " .4", "+08.2", "#.3"} {
		for _, v := range "veEfFgGxXb" {
			format := "%" + f + string(v)
			fmt.Print(format, ":")
			for _, x := range values {
				fmt.Printf(" |"+format+"|", x)
			}
			fmt.Println()
		}
	}
	for _, format := range []string{"%v", "%.2f", "%+.1e", "%8.1f", "%g", "%-12v|", "%012.1f", "%x"} {
		fmt.Printf(format+" "+format+"\n", 1+2i, complex64(-1.5i))
	}
	fmt.Printf("%6.2f %v %.1f\n", []float64{1, 2.345}, []float32{0.1, 2}, [2]complex128{1, 2i})
	fmt.Printf("%d %s %t %q\n", 1.5, 2.5, 1.0, 3.0)
	fmt.Println(float32(16777216.0), float32(3.4e38), 1e5, 1e20, 123456789.0, 0.000001, 0.0000001, 100000000000000000000.0, 1234567890123456789012.0)
	fmt.Println(float32(1)/3, 1.0/3, 2.0/3, float32(2)/3, 1e-320, float32(1e-40))
}

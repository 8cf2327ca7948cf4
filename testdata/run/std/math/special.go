// Bessel functions, gamma, and complex functions near their singularities, to the last bit.
package main

import (
	"fmt"
	"math"
	"math/cmplx"
)

func main() {
	xs := []float64{0, 1e-10, -1e-10, 0.3, -0.75, 1, 1.3, 1.8, 2, 2.5, 3, 5, -7.7, 9.25, 30.5, -170.2, 1e6, 1e40, 1e300, math.Inf(1), math.Inf(-1)}
	for _, x := range xs {
		l, sign := math.Lgamma(x)
		fmt.Println(x, math.J0(x), math.J1(x), math.Y0(x), math.Y1(x), math.Gamma(x), l, sign)
		for _, n := range []int{-3, 2, 7, 50} {
			fmt.Println(n, math.Jn(n, x), math.Yn(n, x))
		}
	}
	for _, z := range []complex128{1e-10 + 1e-30i, 1 - 1i, -2 + 0.5i, 1.57 + 0.001i, 1e200 + 1e10i, complex(math.Inf(-1), math.NaN())} {
		fmt.Println(cmplx.Tan(z), cmplx.Cot(z), cmplx.Asinh(z), cmplx.Atan(z), cmplx.Acosh(z), cmplx.Atanh(z))
	}
	fmt.Println(math.Pow10(-25), math.Pow10(57), math.Pow10(-324), math.Pow10(309), math.Nextafter(0, math.Copysign(0, -1)))
}

package main

import (
	"fmt"
	"math/cmplx"
)

type grid [2]complex64

func main() {
	a := 1 + 2i
	b := complex(3, -4)
	fmt.Println(a+b, a-b, a*b, a/b, -a)
	fmt.Println(real(a), imag(b), a == b, a != b, a == 1+2i)
	var c64 complex64 = complex64(b)
	fmt.Printf("%T %T %T %v\n", a, c64, real(c64), c64)
	fmt.Printf("%v %g %.1f %8.2f %e %+v\n", a, b, a, b, a, a)
	var z complex128
	z += 2
	z *= 3i
	fmt.Println(z, z*z, 2i*2i)
	g := grid{1i, 2}
	g[0] *= g[0]
	fmt.Println(g, len(g))
	m := map[complex128]string{1i: "i", 1: "one"}
	fmt.Println(m[1i], m[1+0i], len(m))
	fmt.Println(cmplx.Abs(3+4i), cmplx.Conj(a), cmplx.Sqrt(-1))
	var e any = a
	_, isC := e.(complex128)
	fmt.Println(isC, e == any(1+2i))
	n := 0
	for c, w := -0.5+0.5i, 0i; n < 50 && cmplx.Abs(w) <= 2; n++ {
		w = w*w + c
	}
	fmt.Println(n)
	f := func(c complex128) (re, im float64) { return real(c), imag(c) }
	fmt.Println(f(b))
}

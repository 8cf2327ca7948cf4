package main

import (
	"fmt"
	"math"
)

func main() {
	values := []float64{0, 1, -1, 0.1, 1.0 / 3, 100, 1e6, 123456789, 1e20, 1e21, 1.5e21, 1e-4, 1e-5, 123e-7,
		math.MaxFloat64, math.SmallestNonzeroFloat64, math.Inf(1), math.Inf(-1), math.NaN(), math.Copysign(0, -1)}
	for _, v := range values {
		fmt.Println(v, float32(v), -v)
	}
	var f32 float32 = 0.1
	fmt.Println(f32, float64(f32), f32*3, f32+0.2, float64(f32)+0.2)
	var big float32 = 16777216
	fmt.Println(big+1 == big, big*2, big*big*big*big*big*big)
	zero := 0.0
	fmt.Println(1/zero, -1/zero, zero/zero, math.Signbit(-zero), 1/math.Copysign(0, -1))
	nan := math.NaN()
	fmt.Println(nan == nan, nan != nan, nan < 1, nan > 1, math.IsNaN(nan))
	fmt.Println(int(3.99+zero), int(-3.99+zero), int64(1e15+zero), uint8(200.7+zero))
	fmt.Println(0.1+0.2, 0.1+0.2 == 0.3)
	a, b := 0.1, 0.2
	fmt.Println(a+b, a+b == 0.3, a*b, a/b, a-b)
	fmt.Println(float64(1<<53)+1, float64(math.MaxInt64), float64(uint64(math.MaxUint64)), float32(16777217))
	fmt.Println(math.Sqrt(2), math.Floor(-1.5), math.Ceil(-1.5), math.Trunc(-1.5), math.Round(2.5), math.RoundToEven(2.5))
	fmt.Println(math.Mod(7, -3), math.Mod(-7, 3), math.Hypot(3, 4), math.Pow(2, 0.5), math.Cbrt(27))
	fmt.Println(math.Abs(-2), math.Max(1, nan), math.Min(-0.0, 0), math.Log2(8), math.Log10(0.001), math.Exp(0))
	fmt.Println(math.MaxInt8, math.MaxUint16, math.MinInt32)
	fmt.Println(math.Float64bits(1.5), math.Float32bits(-2), math.Float64frombits(0x4009_21fb_5444_2d18))
	frac, exp := math.Frexp(10)
	whole, part := math.Modf(-3.25)
	fmt.Println(frac, exp, whole, part, math.Ldexp(0.5, 4))
	fmt.Printf("%g %e %f %.2f %8.3f|%-8.1f|%+.1e %G %x\n", 1e6, 1e6, 1e6, math.Pi, math.Pi, 2.25, 12345.678, 1e-10, 1.0)
	sum := 0.0
	for i := 1; i <= 10; i++ {
		sum += 1 / float64(i)
	}
	fmt.Println(sum, float32(sum))
}

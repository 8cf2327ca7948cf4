package main

import (
	"fmt"
	"math"
	"math/bits"
	"math/rand"
)

func main() {
	ok := true
	seen := map[int]bool{}
	for range 1000 {
		n := rand.Intn(6) + 1
		f := rand.Float64()
		seen[n] = true
		ok = ok && n >= 1 && n <= 6 && f >= 0 && f < 1
	}
	fmt.Println(ok, len(seen))
	p := rand.Perm(10)
	sum := 0
	for _, v := range p {
		sum += v
	}
	fmt.Println(len(p), sum)
	s := []int{1, 2, 3, 4}
	rand.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
	fmt.Println(s[0] + s[1] + s[2] + s[3])
	a, b := rand.New(rand.NewSource(42)), rand.New(rand.NewSource(42))
	same := true
	for range 100 {
		same = same && a.Int63() == b.Int63()
	}
	fmt.Println(same)
	r := rand.New(rand.NewSource(1))
	fmt.Println(r.Intn(100), r.Intn(100), r.Intn(100), r.Int63(), r.Float64(), r.Perm(5), r.Int31n(10), r.Uint32())
	func() {
		defer func() { fmt.Println(recover()) }()
		rand.Intn(0)
	}()
	fmt.Println(bits.OnesCount(255), bits.LeadingZeros64(1), bits.TrailingZeros(8), bits.Len(1023), bits.Reverse8(1), bits.RotateLeft8(0x81, 1))
	hi, lo := bits.Mul64(1<<63, 6)
	fmt.Println(hi, lo)
	fmt.Printf("%.4f %.4f %.4f %.4f\n", math.Sin(1), math.Cos(1), math.Tan(1), math.Atan2(1, -1))
	fmt.Printf("%.6f %.6f %.6f %.6f\n", math.Log(10), math.Log1p(1e-10)*1e10, math.Exp(1), math.Sinh(1))
	fmt.Println(math.Gamma(5), math.IsInf(math.Inf(-1), -1), math.Dim(5, 3), math.Remainder(5, 3), math.FMA(2, 3, 4))
	fmt.Println(math.Sqrt(-1), math.Pow(0, -1), math.Pow(-8, 1.0/3), math.Log(0), math.Mod(5, 0), math.Asin(2))
	fmt.Println(math.Nextafter(1, 2), math.Float32frombits(0x7f800000), math.MaxUint32, uint64(math.MaxUint64))
}

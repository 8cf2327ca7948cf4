package main

import (
	"fmt"
	"math"
	"math/big"
)

func main() {
	vals := []string{"0", "1", "-1", "1/3", "-22/7", "355/113", "1.25", "-0.001", "1e10", "1.5e-3", "3/4", "6/8", "123456789.987654321", "1e100", "0x1p-3", "0x1.8p4", "0b11/0b101", "010", "010/8", "1_000.5", "1__0", "1/0", "1/-2", "", "/", "a", "1.2.3", "1e", "1p5", ".5", "5.", ".", "+3/4", " 1", "1e1000001"}
	var rs []*big.Rat
	for _, s := range vals {
		r, ok := new(big.Rat).SetString(s)
		if !ok {
			fmt.Println("bad", s, r)
			continue
		}
		rs = append(rs, r)
		if r.Num().BitLen() > 2000 {
			continue
		}
		f64, e1 := r.Float64()
		f32, e2 := r.Float32()
		n, ex := r.FloatPrec()
		fmt.Println(s, r, r.RatString(), r.FloatString(0), r.FloatString(5), r.FloatString(20), r.Num(), r.Denom(), r.IsInt(), r.Sign(), f64, e1, f32, e2, n, ex)
		fmt.Printf("%v %s %10v|%T\n", r, r, r, r)
	}
	for _, x := range rs {
		for _, y := range rs {
			z := new(big.Rat)
			fmt.Print(x.Cmp(y), " ", z.Add(x, y), " ", z.Sub(x, y), " ", z.Mul(x, y), " ")
			if y.Sign() != 0 {
				fmt.Print(z.Quo(x, y), " ", z.Inv(y), " ")
			}
			fmt.Println(z.Neg(x), z.Abs(x))
		}
	}
	for _, f := range []float64{0, 1, 0.1, -2.5, math.Pi, 1e300, 5e-324, math.Inf(1), math.NaN(), math.MaxFloat64} {
		r := new(big.Rat).SetFloat64(f)
		if r == nil {
			fmt.Println(f, "nil")
			continue
		}
		back, exact := r.Float64()
		fmt.Println(f, r, back, exact)
	}
	sum := new(big.Rat)
	for i := int64(1); i <= 50; i++ {
		sum.Add(sum, big.NewRat(1, i))
	}
	fmt.Println(sum, sum.FloatString(30))
	r := big.NewRat(3, -6)
	fmt.Println(r, r.Num(), r.Denom(), new(big.Rat).SetInt64(5), new(big.Rat).SetUint64(math.MaxUint64), new(big.Rat).SetInt(big.NewInt(-8)), new(big.Rat).SetFrac(big.NewInt(10), big.NewInt(-4)), new(big.Rat).SetFrac64(9, 3))
	var zero big.Rat
	fmt.Println(&zero, zero.Denom(), zero.IsInt(), zero.Sign(), zero.Num(), zero.FloatString(2))
	for _, f := range []func(){func() { big.NewRat(1, 0) }, func() { new(big.Rat).Inv(&zero) }, func() { new(big.Rat).Quo(r, &zero) }} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
	var x big.Rat
	n, err := fmt.Sscan("3/9 x", &x)
	fmt.Println(n, err, &x)
	n, err = fmt.Sscanf("1.75", "%f", &x)
	fmt.Println(n, err, &x)
	n, err = fmt.Sscanf("1.75", "%d", &x)
	fmt.Println(n, err, &x)
	t, _ := r.MarshalText()
	fmt.Println(string(t), x.UnmarshalText([]byte("zz")))
	g, _ := r.GobEncode()
	fmt.Println(g, x.GobDecode(g), &x)
}

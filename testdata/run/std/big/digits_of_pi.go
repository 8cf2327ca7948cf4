package main

import (
	"fmt"
	"math/big"
)

// spigot and Machin
func arctan(x int64, unity *big.Int) *big.Int {
	sum := new(big.Int)
	term := new(big.Int).Div(unity, big.NewInt(x))
	n := int64(1)
	x2 := big.NewInt(x * x)
	sign := 1
	for term.Sign() != 0 {
		t := new(big.Int).Div(term, big.NewInt(n))
		if sign > 0 {
			sum.Add(sum, t)
		} else {
			sum.Sub(sum, t)
		}
		term.Div(term, x2)
		n += 2
		sign = -sign
	}
	return sum
}

func main() {
	digits := int64(1000)
	unity := new(big.Int).Exp(big.NewInt(10), big.NewInt(digits+10), nil)
	pi := new(big.Int).Mul(big.NewInt(4), new(big.Int).Sub(new(big.Int).Mul(big.NewInt(4), arctan(5, unity)), arctan(239, unity)))
	pi.Div(pi, new(big.Int).Exp(big.NewInt(10), big.NewInt(10), nil))
	s := pi.String()
	fmt.Println(s[:1] + "." + s[1:])

	// spigot
	var (
		tmp1, tmp2, tmp3 big.Int
		numer            = big.NewInt(1)
		accum            = big.NewInt(0)
		denom            = big.NewInt(1)
		ten              = big.NewInt(10)
	)
	extract := func(n int64) int64 {
		return tmp1.Div(tmp2.Add(tmp1.Mul(numer, big.NewInt(n)), accum), denom).Int64()
	}
	next := func(k int64) {
		y2 := k*2 + 1
		tmp1.SetInt64(y2)
		tmp2.SetInt64(k)
		tmp1.Lsh(numer, 1)
		accum.Add(accum, &tmp1)
		accum.Mul(accum, tmp3.SetInt64(y2))
		numer.Mul(numer, &tmp2)
		denom.Mul(denom, &tmp3)
	}
	i, k := 0, int64(0)
	for i < 100 {
		d := int64(-1)
		for d < 0 {
			k++
			next(k)
			if numer.Cmp(accum) <= 0 {
				d = extract(3)
				if d != extract(4) {
					d = -1
				}
			}
		}
		accum.Sub(accum, tmp1.Mul(denom, big.NewInt(d)))
		accum.Mul(accum, ten)
		numer.Mul(numer, ten)
		fmt.Print(d)
		if i++; i%10 == 0 {
			fmt.Printf("\t:%d\n", i)
		}
	}
	// e by rationals
	e := big.NewRat(1, 1)
	f := big.NewInt(1)
	for n := int64(1); n < 60; n++ {
		f.Mul(f, big.NewInt(n))
		e.Add(e, new(big.Rat).SetFrac(big.NewInt(1), f))
	}
	fmt.Println(e.FloatString(50))
	// golden ratio with Float
	five := new(big.Float).SetPrec(500).SetInt64(5)
	phi := new(big.Float).Sqrt(five)
	phi.Add(phi, big.NewFloat(1)).Quo(phi, big.NewFloat(2))
	fmt.Println(phi.Text('f', 100), phi.Prec())
}

package main

import (
	"fmt"
	"math"
	"math/big"
)

func show(x *big.Float) {
	fmt.Println(x, x.Prec(), x.Mode(), x.Acc(), x.MinPrec(), x.IsInt(), x.IsInf(), x.Sign(), x.Signbit())
	f64, a64 := x.Float64()
	f32, a32 := x.Float32()
	i64, ai := x.Int64()
	u64, au := x.Uint64()
	fmt.Println(f64, a64, f32, a32, i64, ai, u64, au)
	bi, ab := x.Int(nil)
	if bi == nil || bi.BitLen() < 400 {
		fmt.Println(bi, ab)
		br, ar := x.Rat(nil)
		fmt.Println(br, ar)
	}
	m := new(big.Float)
	e := x.MantExp(m)
	fmt.Println(m, e, m.Prec(), new(big.Float).SetMantExp(m, e+3))
	for _, f := range []byte("eEfgGxpb") {
		for _, p := range []int{-1, 0, 1, 5, 20} {
			if f == 'f' && (e > 500 || e < -500) {
				continue
			}
			fmt.Print(x.Text(f, p), " ")
		}
	}
	fmt.Println()
	fmt.Printf("%v|%g|%e|%.3f|%10.2f|%-12.3g|%+.2e|%012.3f|% g|%s|%d|%x|%F|%G\n", x, x, x, x, x, x, x, x, x, x, x, x, x, x)
}

func main() {
	var xs []*big.Float
	for _, v := range []float64{0, math.Copysign(0, -1), 1, -1, 0.1, 3.14159, 1e10, -1e-10, 123456789, 0.5, 1e300, 1e-300, math.Inf(1), math.Inf(-1), 9.999999, 255, 1 << 62, 5e-324} {
		x := big.NewFloat(v)
		xs = append(xs, x)
		show(x)
	}
	for _, x := range xs {
		for _, y := range xs {
			for op := 0; op < 4; op++ {
				func() {
					defer func() {
						if e := recover(); e != nil {
							fmt.Printf("%T %v ", e, e)
						}
					}()
					z := new(big.Float)
					switch op {
					case 0:
						z.Add(x, y)
					case 1:
						z.Sub(x, y)
					case 2:
						z.Mul(x, y)
					case 3:
						z.Quo(x, y)
					}
					fmt.Print(z, z.Acc(), z.Prec(), " ")
				}()
			}
			fmt.Println(x.Cmp(y))
		}
	}
	for mode := big.ToNearestEven; mode <= big.ToPositiveInf; mode++ {
		for _, v := range []string{"1.5", "2.5", "-2.5", "3.14159265358979", "-7.77", "1023", "1025", "1e400", "1e-400", "0.1"} {
			for _, p := range []uint{1, 2, 3, 10, 24, 53, 100} {
				f, b, err := big.ParseFloat(v, 10, p, mode)
				fmt.Print(f.Text('g', -1), f.Acc(), b, err, " ")
				x64, acc := f.Float64()
				fmt.Print(x64, acc, " ")
				q := new(big.Float).SetPrec(p).SetMode(mode).Quo(f, big.NewFloat(3))
				fmt.Print(q.Text('p', 0), q.Acc(), " ")
			}
			fmt.Println(mode)
		}
	}
	for _, s := range []string{"", "1", "+1", "-1.5", "1e5", "1E-5", ".5", "5.", ".", "1_0", "0x1p4", "0x1.8", "0b1.1", "0o7.4", "1p3", "Inf", "-inf", "+Inf", "nan", "1e", "1.2.3", "12 ", "0", "-0", "1e1000", "0x", "1e99999999999", "1e2147483647"} {
		f, b, err := new(big.Float).Parse(s, 0)
		fmt.Print(s, ": ", b, err, f != nil, " ")
		if f != nil && f.MantExp(nil) < 5000 {
			fmt.Print(f, f.Prec())
		}
		g, ok := new(big.Float).SetString(s)
		fmt.Println(g != nil, ok)
	}
	// sqrt 2 with 200 bits by Newton
	prec := uint(200)
	two := new(big.Float).SetPrec(prec).SetInt64(2)
	half := new(big.Float).SetPrec(prec).SetFloat64(0.5)
	x := new(big.Float).SetPrec(prec).SetInt64(1)
	t := new(big.Float)
	for i := 0; i <= 8; i++ {
		t.Quo(two, x)
		t.Add(x, t)
		x.Mul(half, t)
	}
	fmt.Printf("sqrt(2) = %.50f\n", x)
	t.Mul(x, x)
	fmt.Printf("error = %e\n", t.Sub(two, t))
	for _, v := range []int64{2, 3, 4, 10, 1000000, 7} {
		for _, p := range []uint{10, 53, 64, 300} {
			fmt.Print(new(big.Float).SetPrec(p).Sqrt(new(big.Float).SetInt64(v)).Text('g', -1), " ")
		}
		fmt.Println()
	}
	y := new(big.Float).SetInt64(5)
	fmt.Println(y.Prec(), new(big.Float).SetInt(new(big.Int).Lsh(big.NewInt(1), 100)).Prec(), new(big.Float).SetRat(big.NewRat(1, 3)), new(big.Float).SetRat(big.NewRat(1, 3)).Prec())
	fmt.Println(y.SetPrec(2), y.Acc(), y.SetPrec(0), y.Acc(), y.Prec(), y.SetMode(big.ToZero).Mode())
	fmt.Println(new(big.Float).Neg(big.NewFloat(2)), new(big.Float).Abs(big.NewFloat(-2)), new(big.Float).Copy(x).Prec())
	var z big.Float
	n, err := fmt.Sscan("1.5e3 x", &z)
	fmt.Println(n, err, &z)
	n, err = fmt.Sscan("x", &z)
	fmt.Println(n, err)
	b, _ := big.NewFloat(-1.25).GobEncode()
	fmt.Println(b, z.GobDecode(b), &z, z.Prec())
	var z2 big.Float
	fmt.Println(z2.GobDecode(b), &z2, z2.Prec())
	tx, _ := big.NewFloat(0.1).MarshalText()
	fmt.Println(string(tx), z.UnmarshalText([]byte("q")), z.UnmarshalText([]byte("2.5")), &z)
	fmt.Println(big.RoundingMode(9), big.Accuracy(4))
}

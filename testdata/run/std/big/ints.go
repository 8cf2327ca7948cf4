package main

import (
	"fmt"
	"math"
	"math/big"
	"math/rand"
)

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Printf("%s: panic %v (%T)\n", name, e, e)
		}
	}()
	f()
}

func main() {
	f := big.NewInt(1)
	for i := int64(1); i <= 100; i++ {
		f.Mul(f, big.NewInt(i))
	}
	fmt.Println(f)
	a, b := big.NewInt(0), big.NewInt(1)
	for i := 0; i < 500; i++ {
		a.Add(a, b)
		a, b = b, a
	}
	fmt.Println(a, a.BitLen(), a.String()[:10])
	vals := []string{"0", "1", "-1", "7", "-7", "12345678901234567890", "-98765432109876543210987654321", "18446744073709551615", "18446744073709551616", "9223372036854775807", "-9223372036854775808", "3", "-3", "2"}
	var ns []*big.Int
	for _, s := range vals {
		n, ok := new(big.Int).SetString(s, 10)
		if !ok {
			panic(s)
		}
		ns = append(ns, n)
	}
	for _, x := range ns {
		fmt.Println(x, x.Sign(), x.BitLen(), x.TrailingZeroBits(), x.IsInt64(), x.IsUint64(), x.Int64(), x.Uint64(), x.Bytes(), x.Bits(), x.Text(2), x.Text(16), x.Text(36), x.Text(62), x.Bit(0), x.Bit(5), x.ProbablyPrime(10))
		fl, acc := x.Float64()
		fmt.Println(fl, acc)
		fmt.Printf("%d|%5d|%-25d|%025d|%+d|% d|%x|%X|%#x|%o|%O|%#o|%b|%s|%v|%q|%.5d|%10.3d|%c\n", x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x)
		fmt.Println(new(big.Int).Neg(x), new(big.Int).Abs(x), new(big.Int).Not(x), new(big.Int).Lsh(x, 70), new(big.Int).Rsh(x, 3))
		for _, y := range ns {
			z := new(big.Int)
			fmt.Print(x.Cmp(y), x.CmpAbs(y), " ", z.Add(x, y), " ", z.Sub(x, y), " ", z.Mul(x, y), " ", z.And(x, y), " ", z.Or(x, y), " ", z.Xor(x, y), " ", z.AndNot(x, y), " ")
			if y.Sign() != 0 {
				m := new(big.Int)
				fmt.Print(new(big.Int).Quo(x, y), " ", new(big.Int).Rem(x, y), " ", new(big.Int).Div(x, y), " ", new(big.Int).Mod(x, y), " ")
				q, r := z.QuoRem(x, y, m)
				fmt.Print(q, r, " ")
				q, r = z.DivMod(x, y, m)
				fmt.Print(q, r, " ")
			}
			p, q := new(big.Int), new(big.Int)
			fmt.Print(z.GCD(p, q, x, y), p.Add(p, q), q, " ", new(big.Int).GCD(nil, nil, x, y), " ")
			if y.Sign() != 0 || x.Sign() >= 0 {
				fmt.Print(new(big.Int).ModInverse(x, y), " ")
			}
			if y.BitLen() < 5 {
				fmt.Print(new(big.Int).Exp(x, y, nil), new(big.Int).Exp(x, y, big.NewInt(1000007)), new(big.Int).Exp(x, y, big.NewInt(-10)), new(big.Int).Exp(x, y, big.NewInt(1)))
			}
			if y.Bit(0) == 1 {
				fmt.Print(" j", big.Jacobi(x, y))
			}
			fmt.Println()
		}
	}
	for _, p := range []int64{3, 5, 7, 11, 13, 17, 29, 37, 41, 97, 193, 257, 1000003} {
		for i := int64(0); i < 30; i += 3 {
			fmt.Print(new(big.Int).ModSqrt(big.NewInt(i-4), big.NewInt(p)), " ")
		}
		fmt.Println()
	}
	for _, s := range []string{"", "0x", "0x1F", "0b101", "0o17", "017", "08", "1_000", "_1", "1__0", "1_", "0_1", "0x_1", "+5", "-0", "- 5", "12a", "zz", "9999999999999999999999", " 5", "5 ", "0", "00", "-0xff"} {
		for _, base := range []int{0, 10, 16, 36, 62, 2} {
			n, ok := new(big.Int).SetString(s, base)
			fmt.Print(n, ok, " ")
		}
		fmt.Println(s)
	}
	fmt.Println(new(big.Int).MulRange(5, 30), new(big.Int).MulRange(-3, 2), new(big.Int).MulRange(5, 2), new(big.Int).MulRange(-5, -2), new(big.Int).Binomial(100, 50), new(big.Int).Binomial(5, 9))
	fmt.Println(new(big.Int).Sqrt(f), new(big.Int).SetBit(big.NewInt(0), 100, 1), new(big.Int).SetBit(big.NewInt(-1), 3, 0))
	fmt.Println(new(big.Int).SetBytes([]byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}), big.NewInt(65537).FillBytes(make([]byte, 6)), new(big.Int).SetBits([]big.Word{1, 2, 0}))
	r := rand.New(rand.NewSource(42))
	lim, _ := new(big.Int).SetString("123456789012345678901234567890", 10)
	for i := 0; i < 5; i++ {
		fmt.Println(new(big.Int).Rand(r, lim))
	}
	try("div0", func() { new(big.Int).Div(f, big.NewInt(0)) })
	try("mod0", func() { new(big.Int).Mod(f, big.NewInt(0)) })
	try("sqrt", func() { new(big.Int).Sqrt(big.NewInt(-1)) })
	try("jac", func() { big.Jacobi(f, big.NewInt(4)) })
	try("bit", func() { f.Bit(-1) })
	try("setbit", func() { f.SetBit(f, 1, 2) })
	try("fill", func() { f.FillBytes(make([]byte, 3)) })
	try("base", func() { new(big.Int).SetString("1", 63) })
	try("text", func() { f.Text(1) })
	try("pp", func() { f.ProbablyPrime(-1) })
	var nilInt *big.Int
	fmt.Println(nilInt, nilInt.String())
	fmt.Printf("%d %s %x %v\n", nilInt, nilInt, nilInt, nilInt)
	var x, y big.Int
	n, err := fmt.Sscan("  123456789012345678901234567890 -0x1f 5", &x, &y)
	fmt.Println(n, err, &x, &y)
	n, err = fmt.Sscanf("ff:-12,77", "%x:%d", &x, &y)
	fmt.Println(n, err, &x, &y)
	n, err = fmt.Sscan("abc", &x)
	fmt.Println(n, err)
	n, err = fmt.Sscan("", &x)
	fmt.Println(n, err)
	t, err := f.MarshalText()
	fmt.Println(string(t), err)
	fmt.Println(x.UnmarshalText([]byte("12x")), x.UnmarshalJSON([]byte("null")), x.UnmarshalText([]byte("-55")), &x)
	gb, _ := big.NewInt(-300).GobEncode()
	fmt.Println(gb, y.GobDecode(gb), &y)
	big1 := new(big.Int).Exp(big.NewInt(3), big.NewInt(2000), nil)
	s := big1.String()
	back, _ := new(big.Int).SetString(s, 10)
	fmt.Println(back.Cmp(big1), len(s))
	fmt.Println(new(big.Int).Exp(big.NewInt(2), big.NewInt(-5), big.NewInt(4)), new(big.Int).Exp(big.NewInt(3), big.NewInt(-5), big.NewInt(7)))
	fmt.Println(math.MaxInt64)
	mp := map[string]*big.Int{"a": big.NewInt(1), "b": big.NewInt(22)}
	fmt.Println(mp["a"], mp["b"], []*big.Int{}, len(mp))
}

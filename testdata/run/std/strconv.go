package main

import (
	"errors"
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{"0", "42", "-7", "+5", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "", "x", "1_000", "0x10", " 1", "1.5", "-"} {
		n, err := strconv.Atoi(s)
		fmt.Println(n, err)
	}
	for _, c := range []struct {
		s    string
		base int
		bits int
	}{{"ff", 16, 64}, {"0xff", 0, 64}, {"0b101", 0, 8}, {"0o17", 0, 64}, {"017", 0, 64}, {"1_000", 0, 64}, {"128", 10, 8}, {"-129", 10, 8}, {"zz", 36, 64}, {"2", 2, 64}, {"1", 1, 64}, {"1", 10, 65}} {
		n, err := strconv.ParseInt(c.s, c.base, c.bits)
		u, uerr := strconv.ParseUint(c.s, c.base, c.bits)
		fmt.Println(n, err, u, uerr)
	}
	for _, s := range []string{"1.5", "-0", "1e10", ".5", "5.", "inf", "-Infinity", "NaN", "1e400", "-1e400", "1e-400", "0x1p-2", "1_0.5", "abc", "", "1e", "179769313486231570000000000000000000000", "0.1"} {
		f, err := strconv.ParseFloat(s, 64)
		f32, _ := strconv.ParseFloat(s, 32)
		fmt.Println(f, f32, err)
	}
	for _, s := range []string{"true", "T", "1", "false", "F", "0", "yes", "TRUE", "tRUE"} {
		b, err := strconv.ParseBool(s)
		fmt.Println(b, err)
	}
	fmt.Println(strconv.Itoa(-45), strconv.FormatInt(255, 2), strconv.FormatInt(-255, 16), strconv.FormatUint(1<<63, 36), strconv.FormatBool(true))
	for _, f := range []float64{0, 1, 0.1, 123456789, 1e21, 1e-7, 2.5, 1.0 / 3} {
		fmt.Println(strconv.FormatFloat(f, 'f', -1, 64), strconv.FormatFloat(f, 'e', 3, 64), strconv.FormatFloat(f, 'g', -1, 32), strconv.FormatFloat(f, 'G', 4, 64), strconv.FormatFloat(f, 'b', -1, 64), strconv.FormatFloat(f, 'x', 2, 64), strconv.FormatFloat(f, 'f', 0, 64))
	}
	for _, s := range []string{"plain", "q\"uote", "tab\tnl\n", "é世\U0001F600", "\x00\x7f\xff", "`", "\u2028\ufeff"} {
		fmt.Println(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.CanBackquote(s))
	}
	for _, s := range []string{`"a\tb"`, "`raw\\n`", `'x'`, `"\u00e9\x41\101"`, `"open`, `bare`, `"\q"`, `''`} {
		u, err := strconv.Unquote(s)
		fmt.Printf("%q %v\n", u, err)
	}
	fmt.Println(strconv.QuoteRune('☺'), strconv.QuoteRune('\''), strconv.QuoteRuneToASCII('☺'))
	b := []byte("n=")
	b = strconv.AppendInt(b, 42, 10)
	b = strconv.AppendQuote(b, "x")
	b = strconv.AppendBool(b, false)
	b = strconv.AppendFloat(b, 1.5, 'g', -1, 64)
	fmt.Println(string(b))
	_, err := strconv.Atoi("12a")
	var ne *strconv.NumError
	if errors.As(err, &ne) {
		fmt.Println(ne.Func, ne.Num, ne.Err, errors.Is(err, strconv.ErrSyntax), errors.Is(err, strconv.ErrRange))
	}
}

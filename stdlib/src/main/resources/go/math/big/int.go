// Package big computes with integers, rationals and floats of any size.
package big

import (
	"errors"
	"fmt"
	"math/rand"
	"strings"
	"unsafe"
)

// MaxBase is the largest base of conversions from and to text.
const MaxBase = 36 + ('Z' - 'A' + 1)

// Word is a digit of 64 bits.
type Word uint

// nat is what makes the types of this package uncomparable.
type nat []Word

// Int is an integer; its zero value is 0. Methods set their receiver, also where it is an operand, and return it.
type Int struct {
	value unsafe.Pointer // a BigInteger, nil for 0
	_     nat
}

func NewInt(x int64) *Int { return new(Int).SetInt64(x) }

func (z *Int) SetInt64(x int64) *Int

func (z *Int) SetUint64(x uint64) *Int

func (z *Int) Set(x *Int) *Int

// SetBytes takes an unsigned number, the most significant byte first.
func (z *Int) SetBytes(buf []byte) *Int

// SetBits takes an unsigned number, the least significant word first.
func (z *Int) SetBits(abs []Word) *Int

func (x *Int) Bits() []Word

func (x *Int) Bytes() []byte

// FillBytes is Bytes with zeros before, as many as fill buf.
func (x *Int) FillBytes(buf []byte) []byte {
	clear(buf)
	b := x.Bytes()
	if len(b) > len(buf) {
		panic("math/big: buffer too small to fit value")
	}
	copy(buf[len(buf)-len(b):], b)
	return buf
}

// Int64 returns the lowest 64 bits.
func (x *Int) Int64() int64

// Uint64 returns the lowest 64 bits of the absolute value.
func (x *Int) Uint64() uint64

func (x *Int) IsInt64() bool

func (x *Int) IsUint64() bool

// Float64 rounds to the nearest, to even in the middle.
func (x *Int) Float64() (float64, Accuracy)

func (x *Int) Sign() int

func (x *Int) Cmp(y *Int) (r int)

func (x *Int) CmpAbs(y *Int) int

func (z *Int) Neg(x *Int) *Int

func (z *Int) Abs(x *Int) *Int

func (z *Int) Add(x, y *Int) *Int

func (z *Int) Sub(x, y *Int) *Int

func (z *Int) Mul(x, y *Int) *Int

// MulRange multiplies all integers from a to b.
func (z *Int) MulRange(a, b int64) *Int

func (z *Int) Binomial(n, k int64) *Int

// Quo and Rem truncate as / and % of Go do; Div and Mod leave a remainder that is not negative.
func (z *Int) Quo(x, y *Int) *Int

func (z *Int) Rem(x, y *Int) *Int

func (z *Int) QuoRem(x, y, r *Int) (*Int, *Int)

func (z *Int) Div(x, y *Int) *Int

func (z *Int) Mod(x, y *Int) *Int

func (z *Int) DivMod(x, y, m *Int) (*Int, *Int)

// Exp sets z to x**y mod |m|; without m, or for 0, to x**y, and to 1 for negative y. It returns nil and leaves z
// alone where y is negative and x has no inverse.
func (z *Int) Exp(x, y, m *Int) *Int {
	if !z.exp(x, y, m) {
		return nil
	}
	return z
}

func (z *Int) exp(x, y, m *Int) bool

// GCD also finds x and y, unless they are nil, with z = a*x + b*y.
func (z *Int) GCD(x, y, a, b *Int) *Int

// ModInverse returns nil and leaves z alone where g and n have a common divisor.
func (z *Int) ModInverse(g, n *Int) *Int {
	if !z.modInverse(g, n) {
		return nil
	}
	return z
}

func (z *Int) modInverse(g, n *Int) bool

// Jacobi returns the Jacobi symbol (x/y).
func Jacobi(x, y *Int) int {
	if y.Bit(0) == 0 {
		panic("big: invalid 2nd argument to Int.Jacobi: need odd integer but got " + y.String())
	}
	return jacobi(x, y)
}

func jacobi(x, y *Int) int

// ModSqrt sets z to a square root of x modulo the odd prime p, or returns nil and leaves z alone.
func (z *Int) ModSqrt(x, p *Int) *Int {
	switch Jacobi(x, p) {
	case -1:
		return nil
	case 0:
		return z.SetInt64(0)
	}
	return z.modSqrt(x, p)
}

func (z *Int) modSqrt(x, p *Int) *Int

// Sqrt rounds down.
func (z *Int) Sqrt(x *Int) *Int {
	if x.Sign() < 0 {
		panic("square root of negative number")
	}
	return z.sqrt(x)
}

func (z *Int) sqrt(x *Int) *Int

// ProbablyPrime tests with n random bases; it does not err below 1<<64.
func (x *Int) ProbablyPrime(n int) bool {
	if n < 0 {
		panic("negative n for ProbablyPrime")
	}
	return x.probablyPrime(n)
}

func (x *Int) probablyPrime(n int) bool

func (z *Int) Lsh(x *Int, n uint) *Int

func (z *Int) Rsh(x *Int, n uint) *Int

func (x *Int) BitLen() int

func (x *Int) TrailingZeroBits() uint

// Bit returns bit i of the two's complement.
func (x *Int) Bit(i int) uint {
	if i < 0 {
		panic("negative bit index")
	}
	return x.bit(i)
}

func (x *Int) bit(i int) uint

func (z *Int) SetBit(x *Int, i int, b uint) *Int {
	if i < 0 {
		panic("negative bit index")
	}
	if b > 1 {
		panic("set bit is not 0 or 1")
	}
	return z.setBit(x, i, b)
}

func (z *Int) setBit(x *Int, i int, b uint) *Int

func (z *Int) And(x, y *Int) *Int

func (z *Int) AndNot(x, y *Int) *Int

func (z *Int) Or(x, y *Int) *Int

func (z *Int) Xor(x, y *Int) *Int

func (z *Int) Not(x *Int) *Int

// Rand sets z to a number below n that rnd chooses.
func (z *Int) Rand(rnd *rand.Rand, n *Int) *Int {
	if n.Sign() <= 0 {
		return z.SetInt64(0)
	}
	words := make([]Word, len(n.Bits()))
	mask := ^Word(0) >> (len(words)*64 - n.BitLen())
	for {
		for i := range words {
			words[i] = Word(rnd.Uint32())
			words[i] |= Word(rnd.Uint32()) << 32
		}
		words[len(words)-1] &= mask
		if z.SetBits(words); z.Cmp(n) < 0 {
			return z
		}
	}
}

// SetString reads all of s in a base of 2 to 62. Base 0 takes it from the prefix and allows underscores.
func (z *Int) SetString(s string, base int) (*Int, bool) {
	if !z.setString(s, base) {
		return nil, false
	}
	return z, true
}

func (z *Int) setString(s string, base int) bool

// Text writes digits above 9 as a to z, then A to Z.
func (x *Int) Text(base int) string {
	if x == nil {
		return "<nil>"
	}
	if base < 2 || base > MaxBase {
		panic("invalid base")
	}
	return x.text(base)
}

func (x *Int) text(base int) string

func (x *Int) String() string { return x.Text(10) }

func (x *Int) Append(buf []byte, base int) []byte { return append(buf, x.Text(base)...) }

// Format is called by package fmt.
func (x *Int) Format(s fmt.State, ch rune) {
	base, prefix := 10, ""
	switch ch {
	case 'b':
		base, prefix = 2, "0b"
	case 'o':
		base, prefix = 8, "0"
	case 'O':
		base, prefix = 8, "0o"
	case 'd', 's', 'v':
	case 'x':
		base, prefix = 16, "0x"
	case 'X':
		base, prefix = 16, "0X"
	default:
		fmt.Fprintf(s, "%%!%c(big.Int=%s)", ch, x.String())
		return
	}
	if x == nil {
		fmt.Fprint(s, "<nil>")
		return
	}
	if ch != 'O' && !s.Flag('#') {
		prefix = ""
	}
	digits, negative := strings.CutPrefix(x.text(base), "-")
	if ch == 'X' {
		digits = strings.ToUpper(digits)
	}
	sign := ""
	switch {
	case negative:
		sign = "-"
	case s.Flag('+'):
		sign = "+"
	case s.Flag(' '):
		sign = " "
	}
	pad(s, sign+prefix, digits)
}

// pad writes a number in the width and precision that are asked for.
func pad(s fmt.State, prefix, digits string) {
	precision, hasPrecision := s.Precision()
	if hasPrecision && precision == 0 && digits == "0" {
		return
	}
	zeros := 0
	if hasPrecision {
		zeros = max(0, precision-len(digits))
	}
	left, right := 0, 0
	if width, ok := s.Width(); ok {
		switch free := max(0, width-len(prefix)-zeros-len(digits)); {
		case s.Flag('-'):
			right = free
		case s.Flag('0') && !hasPrecision:
			zeros = free
		default:
			left = free
		}
	}
	text := strings.Repeat(" ", left) + prefix + strings.Repeat("0", zeros) + digits + strings.Repeat(" ", right)
	s.Write([]byte(text))
}

// Scan is called by the scanning functions of package fmt.
func (z *Int) Scan(s fmt.ScanState, ch rune) error {
	s.SkipSpace()
	base := 0
	switch ch {
	case 'b':
		base = 2
	case 'o':
		base = 8
	case 'd':
		base = 10
	case 'x', 'X':
		base = 16
	case 's', 'v':
	default:
		return errors.New("Int.Scan: invalid verb")
	}
	text, err := scanNumber(s, base, false)
	if err != nil {
		return err
	}
	if !z.setString(text, base) {
		return errNoDigits
	}
	return nil
}

func (x *Int) AppendText(b []byte) (text []byte, err error) { return x.Append(b, 10), nil }

func (x *Int) MarshalText() (text []byte, err error) { return x.AppendText(nil) }

func (z *Int) UnmarshalText(text []byte) error {
	if !z.setString(string(text), 0) {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Int", text)
	}
	return nil
}

func (x *Int) MarshalJSON() ([]byte, error) {
	if x == nil {
		return []byte("null"), nil
	}
	return x.Append(nil, 10), nil
}

func (z *Int) UnmarshalJSON(text []byte) error {
	if string(text) == "null" {
		return nil
	}
	return z.UnmarshalText(text)
}

const intGobVersion = 1

func (x *Int) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	return append([]byte{gobHead(intGobVersion, x.Sign() < 0)}, x.Bytes()...), nil
}

func gobHead(version byte, negative bool) byte {
	if negative {
		return version<<1 | 1
	}
	return version << 1
}

func (z *Int) GobDecode(buf []byte) error {
	if len(buf) == 0 {
		z.SetInt64(0)
		return nil
	}
	if version := buf[0] >> 1; version != intGobVersion {
		return fmt.Errorf("Int.GobDecode: encoding version %d not supported", version)
	}
	z.SetBytes(buf[1:])
	if buf[0]&1 != 0 {
		z.Neg(z)
	}
	return nil
}

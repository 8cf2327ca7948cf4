package big

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"strings"
)

// Rat is a quotient of two integers without common divisor; its zero value is 0.
type Rat struct {
	a Int
	b Int // positive, or 0 for 1
}

func NewRat(a, b int64) *Rat { return new(Rat).SetFrac64(a, b) }

func (z *Rat) Set(x *Rat) *Rat

func (z *Rat) SetInt(x *Int) *Rat

func (z *Rat) SetInt64(x int64) *Rat {
	z.a.SetInt64(x)
	z.b.SetInt64(1)
	return z
}

func (z *Rat) SetUint64(x uint64) *Rat {
	z.a.SetUint64(x)
	z.b.SetInt64(1)
	return z
}

func (z *Rat) SetFrac(a, b *Int) *Rat

func (z *Rat) SetFrac64(a, b int64) *Rat { return z.SetFrac(NewInt(a), NewInt(b)) }

// SetFloat64 is exact; it returns nil for what is not finite.
func (z *Rat) SetFloat64(f float64) *Rat {
	if math.IsInf(f, 0) || math.IsNaN(f) {
		return nil
	}
	return z.setFloat64(f)
}

func (z *Rat) setFloat64(f float64) *Rat

// Float64 returns the nearest value and whether it is exact.
func (x *Rat) Float64() (f float64, exact bool)

func (x *Rat) Float32() (f float32, exact bool)

// Num returns the numerator; setting it sets x.
func (x *Rat) Num() *Int { return &x.a }

// Denom returns the denominator; setting it sets x, but for a Rat that was never set.
func (x *Rat) Denom() *Int {
	if x.b.Sign() == 0 {
		return NewInt(1)
	}
	return &x.b
}

func (x *Rat) Sign() int { return x.a.Sign() }

func (x *Rat) IsInt() bool

func (x *Rat) Cmp(y *Rat) int

func (z *Rat) Add(x, y *Rat) *Rat

func (z *Rat) Sub(x, y *Rat) *Rat

func (z *Rat) Mul(x, y *Rat) *Rat

func (z *Rat) Quo(x, y *Rat) *Rat

func (z *Rat) Neg(x *Rat) *Rat

func (z *Rat) Abs(x *Rat) *Rat

func (z *Rat) Inv(x *Rat) *Rat

// SetString reads "a/b" or a decimal number with an exponent, with prefixes as Go's literals have.
func (z *Rat) SetString(s string) (*Rat, bool) {
	if !z.setString(s) {
		return nil, false
	}
	return z, true
}

func (z *Rat) setString(s string) bool

// Scan is called by the scanning functions of package fmt.
func (z *Rat) Scan(s fmt.ScanState, ch rune) error {
	text, err := s.Token(true, func(r rune) bool { return strings.ContainsRune("+-/0123456789.eE", r) })
	if err != nil {
		return err
	}
	if !strings.ContainsRune("efgEFGv", ch) {
		return errors.New("Rat.Scan: invalid verb")
	}
	if !z.setString(string(text)) {
		return errors.New("Rat.Scan: invalid syntax")
	}
	return nil
}

// String returns "a/b", also where b is 1.
func (x *Rat) String() string { return x.a.String() + "/" + x.Denom().String() }

// RatString leaves out a denominator of 1.
func (x *Rat) RatString() string {
	if x.IsInt() {
		return x.a.String()
	}
	return x.String()
}

// FloatString rounds to prec digits after the point, away from zero in the middle.
func (x *Rat) FloatString(prec int) string

// FloatPrec returns how many digits after the point there are before they repeat, and whether none do.
func (x *Rat) FloatPrec() (n int, exact bool)

func (x *Rat) AppendText(b []byte) ([]byte, error) { return append(b, x.RatString()...), nil }

func (x *Rat) MarshalText() (text []byte, err error) { return x.AppendText(nil) }

func (z *Rat) UnmarshalText(text []byte) error {
	if !z.setString(string(text)) {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Rat", text)
	}
	return nil
}

const ratGobVersion = 1

func (x *Rat) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	a := x.a.Bytes()
	buf := []byte{gobHead(ratGobVersion, x.Sign() < 0)}
	buf = binary.BigEndian.AppendUint32(buf, uint32(len(a)))
	buf = append(buf, a...)
	return append(buf, x.b.Bytes()...), nil
}

func (z *Rat) GobDecode(buf []byte) error {
	if len(buf) == 0 {
		*z = Rat{}
		return nil
	}
	if len(buf) < 5 {
		return errors.New("Rat.GobDecode: buffer too small")
	}
	if version := buf[0] >> 1; version != ratGobVersion {
		return fmt.Errorf("Rat.GobDecode: encoding version %d not supported", version)
	}
	size := uint64(binary.BigEndian.Uint32(buf[1:5]))
	rest := buf[5:]
	if uint64(len(rest)) < size {
		return errors.New("Rat.GobDecode: buffer too small")
	}
	z.a.SetBytes(rest[:size])
	if buf[0]&1 != 0 {
		z.a.Neg(&z.a)
	}
	z.b.SetBytes(rest[size:])
	return nil
}

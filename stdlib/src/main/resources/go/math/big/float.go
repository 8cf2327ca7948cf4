package big

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"strings"
	"unsafe"
)

// Limits of Floats.
const (
	MaxExp  = math.MaxInt32
	MinExp  = math.MinInt32
	MaxPrec = math.MaxUint32
)

// Float is a number with a mantissa of prec bits, a zero or an infinity. Its zero value is 0 with precision 0, which
// the first operation sets.
type Float struct {
	prec  uint32
	mode  RoundingMode
	acc   Accuracy
	value unsafe.Pointer // Java's, nil for 0
	_     nat
}

// ErrNaN is what an operation panics with whose result is no number.
type ErrNaN struct {
	msg string
}

func (err ErrNaN) Error() string { return err.msg }

// RoundingMode tells where a result goes that does not fit the precision.
type RoundingMode byte

const (
	ToNearestEven RoundingMode = iota
	ToNearestAway
	ToZero
	AwayFromZero
	ToNegativeInf
	ToPositiveInf
)

func (i RoundingMode) String() string {
	names := [...]string{"ToNearestEven", "ToNearestAway", "ToZero", "AwayFromZero", "ToNegativeInf", "ToPositiveInf"}
	if int(i) < len(names) {
		return names[i]
	}
	return fmt.Sprintf("RoundingMode(%d)", byte(i))
}

// Accuracy tells on which side of the exact result a rounded one is.
type Accuracy int8

const (
	Below Accuracy = -1
	Exact Accuracy = 0
	Above Accuracy = +1
)

func (i Accuracy) String() string {
	switch i {
	case Below:
		return "Below"
	case Exact:
		return "Exact"
	case Above:
		return "Above"
	}
	return fmt.Sprintf("Accuracy(%d)", int8(i))
}

func makeAcc(above bool) Accuracy {
	if above {
		return Above
	}
	return Below
}

// NewFloat has a precision of 53 bits.
func NewFloat(x float64) *Float {
	if math.IsNaN(x) {
		panic(ErrNaN{"NewFloat(NaN)"})
	}
	return new(Float).SetFloat64(x)
}

// round brings the value to z's precision and sets its accuracy.
func (z *Float) round()

// SetPrec rounds to prec bits; 0 makes a finite value 0.
func (z *Float) SetPrec(prec uint) *Float {
	z.prec = uint32(min(prec, MaxPrec))
	z.acc = Exact
	if prec == 0 {
		if z.Sign() != 0 && !z.IsInf() {
			z.acc = makeAcc(z.Signbit())
			acc := z.acc
			z.setZero(z.Signbit())
			z.acc = acc
		}
		return z
	}
	z.round()
	return z
}

func (z *Float) SetMode(mode RoundingMode) *Float {
	z.mode = mode
	z.acc = Exact
	return z
}

func (x *Float) Prec() uint { return uint(x.prec) }

// MinPrec is the precision that x needs.
func (x *Float) MinPrec() uint

func (x *Float) Mode() RoundingMode { return x.mode }

func (x *Float) Acc() Accuracy { return x.acc }

func (x *Float) Sign() int

func (x *Float) Signbit() bool

func (x *Float) IsInf() bool

func (x *Float) IsInt() bool

// needs sets a precision that is not set.
func (z *Float) needs(prec uint32) {
	if z.prec == 0 {
		z.prec = prec
	}
}

func (z *Float) setUint64(negative bool, x uint64)

func (z *Float) setFloat64(x float64)

func (z *Float) setInt(x *Int)

func (z *Float) setZero(negative bool)

func (z *Float) setInf(negative bool)

func (z *Float) setSign(negative bool)

func (z *Float) SetUint64(x uint64) *Float {
	z.needs(64)
	z.setUint64(false, x)
	return z
}

func (z *Float) SetInt64(x int64) *Float {
	z.needs(64)
	if x < 0 {
		z.setUint64(true, -uint64(x))
	} else {
		z.setUint64(false, uint64(x))
	}
	return z
}

func (z *Float) SetFloat64(x float64) *Float {
	z.needs(53)
	if math.IsNaN(x) {
		panic(ErrNaN{"Float.SetFloat64(NaN)"})
	}
	z.setFloat64(x)
	return z
}

func (z *Float) SetInt(x *Int) *Float {
	z.needs(max(uint32(x.BitLen()), 64))
	z.setInt(x)
	return z
}

func (z *Float) SetRat(x *Rat) *Float {
	if x.IsInt() {
		return z.SetInt(x.Num())
	}
	a, b := new(Float).SetInt(x.Num()), new(Float).SetInt(x.Denom())
	z.needs(max(a.prec, b.prec))
	return z.Quo(a, b)
}

func (z *Float) SetInf(signbit bool) *Float {
	z.setInf(signbit)
	return z
}

// Set rounds to z's precision, unless it is not set.
func (z *Float) Set(x *Float) *Float {
	z.acc = Exact
	if z != x {
		z.value = x.value
		z.needs(x.prec)
		z.round()
	}
	return z
}

// Copy takes precision, mode and accuracy too.
func (z *Float) Copy(x *Float) *Float {
	*z = *x
	return z
}

func (z *Float) Abs(x *Float) *Float {
	z.Set(x)
	z.setSign(false)
	return z
}

func (z *Float) Neg(x *Float) *Float {
	z.Set(x)
	z.setSign(!z.Signbit())
	return z
}

// exponent is that of a mantissa in [0.5, 1), 0 for what is not finite.
func (x *Float) exponent() int

func (z *Float) scale(exp int)

// MantExp splits x into mant * 2**exp, with |mant| in [0.5, 1); mant may be nil.
func (x *Float) MantExp(mant *Float) (exp int) {
	exp = x.exponent()
	if mant != nil {
		mant.Copy(x)
		acc := mant.acc
		mant.scale(-exp)
		mant.acc = acc
	}
	return exp
}

// SetMantExp sets z to mant * 2**exp, with mant's precision and mode.
func (z *Float) SetMantExp(mant *Float, exp int) *Float {
	z.Copy(mant)
	if z.Sign() != 0 && !z.IsInf() {
		z.scale(exp)
	}
	return z
}

func (z *Float) Add(x, y *Float) *Float {
	z.needs(max(x.prec, y.prec))
	if z.add(x, y) {
		panic(ErrNaN{"addition of infinities with opposite signs"})
	}
	return z
}

// add and the next ones return true where the result is no number.
func (z *Float) add(x, y *Float) bool

func (z *Float) Sub(x, y *Float) *Float {
	z.needs(max(x.prec, y.prec))
	if z.sub(x, y) {
		panic(ErrNaN{"subtraction of infinities with equal signs"})
	}
	return z
}

func (z *Float) sub(x, y *Float) bool

func (z *Float) Mul(x, y *Float) *Float {
	z.needs(max(x.prec, y.prec))
	if z.mul(x, y) {
		panic(ErrNaN{"multiplication of zero with infinity"})
	}
	return z
}

func (z *Float) mul(x, y *Float) bool

func (z *Float) Quo(x, y *Float) *Float {
	z.needs(max(x.prec, y.prec))
	if z.quo(x, y) {
		panic(ErrNaN{"division of zero by zero or infinity by infinity"})
	}
	return z
}

func (z *Float) quo(x, y *Float) bool

func (z *Float) Sqrt(x *Float) *Float {
	z.needs(x.prec)
	if x.Sign() < 0 {
		panic(ErrNaN{"square root of negative operand"})
	}
	z.sqrt(x)
	return z
}

func (z *Float) sqrt(x *Float)

func (x *Float) Cmp(y *Float) int

func (x *Float) Float64() (float64, Accuracy)

func (x *Float) Float32() (float32, Accuracy)

// Int64 truncates; what is out of range becomes the nearest int64.
func (x *Float) Int64() (int64, Accuracy) {
	i, acc := x.Int(nil)
	switch {
	case i != nil && i.IsInt64():
		return i.Int64(), acc
	case x.Signbit():
		return math.MinInt64, Above
	}
	return math.MaxInt64, Below
}

// Uint64 likewise; it says Exact of every x of at least 1 that needs 64 bits or less.
func (x *Float) Uint64() (uint64, Accuracy) {
	if x.Sign() < 0 {
		return 0, Above
	}
	if i, acc := x.Int(nil); i != nil && i.IsUint64() {
		if i.Sign() > 0 && x.MinPrec() <= 64 {
			acc = Exact
		}
		return i.Uint64(), acc
	}
	return math.MaxUint64, Below
}

// Int truncates into z, a new Int where z is nil; it returns nil for an infinity.
func (x *Float) Int(z *Int) (*Int, Accuracy) {
	if x.IsInf() {
		return nil, makeAcc(x.Signbit())
	}
	if z == nil {
		z = new(Int)
	}
	x.truncate(z)
	if x.IsInt() {
		return z, Exact
	}
	return z, makeAcc(x.Signbit())
}

func (x *Float) truncate(z *Int)

// Rat is exact; it returns nil for an infinity.
func (x *Float) Rat(z *Rat) (*Rat, Accuracy) {
	if x.IsInf() {
		return nil, makeAcc(x.Signbit())
	}
	if z == nil {
		z = new(Rat)
	}
	x.fraction(z)
	return z, Exact
}

func (x *Float) fraction(z *Rat)

// ParseFloat parses with a precision and a mode.
func ParseFloat(s string, base int, prec uint, mode RoundingMode) (f *Float, b int, err error) {
	return new(Float).SetPrec(prec).SetMode(mode).Parse(s, base)
}

// Parse reads all of s in base 2, 8, 10 or 16, or 0 for what its prefix says, and returns the base.
func (z *Float) Parse(s string, base int) (f *Float, b int, err error) {
	switch s {
	case "Inf", "inf", "+Inf", "+inf":
		return z.SetInf(false), 0, nil
	case "-Inf", "-inf":
		return z.SetInf(true), 0, nil
	}
	b, end, err := z.read(s, base)
	if err != nil {
		return nil, b, err
	}
	if end < len(s) {
		err = fmt.Errorf("expected end of string, found %q", s[end])
	}
	return z, b, err
}

// read sets z to the number that s starts with.
func (z *Float) read(s string, base int) (b, end int, err error) {
	prec := z.prec
	z.needs(64)
	b, end, failure := z.parse(s, base)
	switch failure {
	case "":
		return b, end, nil
	case io.EOF.Error():
		err = io.EOF
	case errNoDigits.Error():
		err = errNoDigits
	case errInvalSep.Error():
		err = errInvalSep
	default:
		err = errors.New(failure)
	}
	z.prec = prec
	z.setZero(false)
	return b, end, err
}

func (z *Float) parse(s string, base int) (b, end int, failure string)

func (z *Float) SetString(s string) (*Float, bool) {
	if f, _, err := z.Parse(s, 0); err == nil {
		return f, true
	}
	return nil, false
}

// Scan is called by the scanning functions of package fmt.
func (z *Float) Scan(s fmt.ScanState, ch rune) error {
	s.SkipSpace()
	text, err := scanNumber(s, 0, true)
	if err == nil {
		_, _, err = z.read(text, 0)
	}
	return err
}

// Text formats like strconv.FormatFloat; 'p' has a hexadecimal mantissa below 1. A negative prec takes as few digits
// as tell x from other values of its precision.
func (x *Float) Text(format byte, prec int) string {
	if x == nil {
		return "<nil>"
	}
	return x.text(format, prec)
}

func (x *Float) text(format byte, prec int) string

func (x *Float) String() string { return x.Text('g', 10) }

func (x *Float) Append(buf []byte, fmt byte, prec int) []byte {
	return append(buf, x.text(fmt, prec)...)
}

// Format is called by package fmt.
func (x *Float) Format(s fmt.State, format rune) {
	prec, hasPrec := s.Precision()
	if !hasPrec {
		prec = 6
	}
	switch format {
	case 'e', 'E', 'f', 'b', 'p', 'x':
	case 'F':
		format = 'f'
	case 'v', 'g', 'G':
		if format == 'v' {
			format = 'g'
		}
		if !hasPrec {
			prec = -1
		}
	default:
		fmt.Fprintf(s, "%%!%c(*big.Float=%s)", format, x.String())
		return
	}
	sign, text := "", x.text(byte(format), prec)
	switch {
	case text[0] == '-':
		sign, text = "-", text[1:]
	case text[0] == '+' && s.Flag(' '):
		sign, text = " ", text[1:]
	case text[0] == '+':
		sign, text = "+", text[1:]
	case s.Flag('+'):
		sign = "+"
	case s.Flag(' '):
		sign = " "
	}
	padding := 0
	if width, ok := s.Width(); ok {
		padding = max(0, width-len(sign)-len(text))
	}
	switch {
	case s.Flag('0') && !x.IsInf():
		text = sign + strings.Repeat("0", padding) + text
	case s.Flag('-'):
		text = sign + text + strings.Repeat(" ", padding)
	default:
		text = strings.Repeat(" ", padding) + sign + text
	}
	s.Write([]byte(text))
}

func (x *Float) AppendText(b []byte) ([]byte, error) {
	if x == nil {
		return append(b, "<nil>"...), nil
	}
	return x.Append(b, 'g', -1), nil
}

func (x *Float) MarshalText() (text []byte, err error) { return x.AppendText(nil) }

func (z *Float) UnmarshalText(text []byte) error {
	if _, _, err := z.Parse(string(text), 0); err != nil {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Float (%v)", text, err)
	}
	return nil
}

const floatGobVersion = 1

func (x *Float) form() byte {
	switch {
	case x.IsInf():
		return 2
	case x.Sign() != 0:
		return 1
	}
	return 0
}

func (x *Float) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	flags := byte(x.mode&7)<<5 | byte((x.acc+1)&3)<<3 | x.form()<<1
	if x.Signbit() {
		flags |= 1
	}
	buf := binary.BigEndian.AppendUint32([]byte{floatGobVersion, flags}, x.prec)
	if x.form() == 1 {
		var mant Float
		exp := x.MantExp(&mant)
		words := (x.MinPrec() + 63) / 64
		i, _ := mant.SetMantExp(&mant, int(64*words)).Int(nil)
		buf = binary.BigEndian.AppendUint32(buf, uint32(exp))
		buf = append(buf, i.Bytes()...)
	}
	return buf, nil
}

func (z *Float) GobDecode(buf []byte) error {
	if len(buf) == 0 {
		*z = Float{}
		return nil
	}
	if len(buf) < 6 {
		return errors.New("Float.GobDecode: buffer too small")
	}
	if buf[0] != floatGobVersion {
		return fmt.Errorf("Float.GobDecode: encoding version %d not supported", buf[0])
	}
	flags, prec, mode := buf[1], z.prec, z.mode
	z.prec = binary.BigEndian.Uint32(buf[2:])
	z.mode = RoundingMode(flags >> 5)
	switch flags >> 1 & 3 {
	case 0:
		z.setZero(false)
	case 2:
		z.setInf(false)
	default:
		if len(buf) < 10 {
			return errors.New("Float.GobDecode: buffer too small for finite form float")
		}
		z.setInt(new(Int).SetBytes(buf[10:]))
		z.scale(int(int32(binary.BigEndian.Uint32(buf[6:]))) - z.exponent())
	}
	z.acc = Accuracy(flags>>3&3) - 1
	z.setSign(flags&1 != 0)
	if prec != 0 {
		z.mode = mode
		z.SetPrec(uint(prec))
	}
	return nil
}

// Package strconv converts between values and text.
package strconv

import "errors"

// IntSize is the width of int in bits.
const IntSize = 64

// ErrRange: the number does not fit.
var ErrRange = errors.New("value out of range")

// ErrSyntax: the text is no number.
var ErrSyntax = errors.New("invalid syntax")

// NumError says which function failed on which text.
type NumError struct {
	Func string // ParseInt and so on
	Num  string // the text
	Err  error  // ErrRange, ErrSyntax, or what is wrong with base or size
}

func (e *NumError) Error() string {
	return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error()
}

func (e *NumError) Unwrap() error { return e.Err }

// What the natives report.
const (
	failRange = 1 + iota
	failSyntax
	failBase
	failBitSize
)

// failed makes the error of a failure; base and bitSize may be at fault.
func failed(fn, s string, failure, base, bitSize int) error {
	err := ErrSyntax
	switch failure {
	case failRange:
		err = ErrRange
	case failBase:
		err = errors.New("invalid base " + Itoa(base))
	case failBitSize:
		err = errors.New("invalid bit size " + Itoa(bitSize))
	}
	return &NumError{fn, s, err}
}

// ParseInt reads s in base 2 to 36; base 0 takes it from the prefix and allows underscores.
func ParseInt(s string, base int, bitSize int) (i int64, err error) {
	i, failure := parseInt(s, base, bitSize)
	if failure != 0 {
		return i, failed("ParseInt", s, failure, base, bitSize)
	}
	return i, nil
}

func parseInt(s string, base, bitSize int) (i int64, failure int)

func ParseUint(s string, base int, bitSize int) (uint64, error) {
	u, failure := parseUint(s, base, bitSize)
	if failure != 0 {
		return u, failed("ParseUint", s, failure, base, bitSize)
	}
	return u, nil
}

func parseUint(s string, base, bitSize int) (u uint64, failure int)

func Atoi(s string) (int, error) {
	i, failure := parseInt(s, 10, 0)
	if failure != 0 {
		return int(i), failed("Atoi", s, failure, 0, 0)
	}
	return int(i), nil
}

// ParseFloat rounds to the nearest; a number too large is an infinity and ErrRange.
func ParseFloat(s string, bitSize int) (float64, error) {
	f, n, failure := parseFloat(s, bitSize)
	if failure == 0 && n != len(s) {
		f, failure = 0, failSyntax
	}
	if failure != 0 {
		return f, failed("ParseFloat", s, failure, 0, 0)
	}
	return f, nil
}

// parseFloat reads the longest prefix of s that is a number, n bytes.
func parseFloat(s string, bitSize int) (f float64, n, failure int)

// ParseComplex reads N, Ni or N±Ni, which may be in parentheses.
func ParseComplex(s string, bitSize int) (complex128, error) {
	size := 64
	if bitSize == 64 {
		size = 32
	}
	c, failure := parseComplex(s, size)
	if failure != 0 {
		return c, failed("ParseComplex", s, failure, 0, 0)
	}
	return c, nil
}

func parseComplex(s string, size int) (c complex128, failure int) {
	if len(s) >= 2 && s[0] == '(' && s[len(s)-1] == ')' {
		s = s[1 : len(s)-1]
	}
	re, n, failure := parseFloat(s, size)
	if failure == failSyntax {
		return 0, failSyntax
	}
	s = s[n:]
	switch {
	case s == "":
		return complex(re, 0), failure
	case s == "i":
		return complex(0, re), failure
	case s[0] == '+':
		if len(s) > 1 && s[1] != '+' {
			s = s[1:] // "+NaNi" has no sign of its own
		}
	case s[0] != '-':
		return 0, failSyntax
	}
	im, n, imFailure := parseFloat(s, size)
	if imFailure == failSyntax || s[n:] != "i" {
		return 0, failSyntax
	}
	return complex(re, im), max(failure, imFailure)
}

func ParseBool(str string) (bool, error) {
	switch str {
	case "1", "t", "T", "true", "TRUE", "True":
		return true, nil
	case "0", "f", "F", "false", "FALSE", "False":
		return false, nil
	}
	return false, failed("ParseBool", str, failSyntax, 0, 0)
}

func FormatBool(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

func AppendBool(dst []byte, b bool) []byte { return append(dst, FormatBool(b)...) }

func Itoa(i int) string

// FormatInt writes i in base 2 to 36.
func FormatInt(i int64, base int) string {
	checkBase(base)
	return formatInt(i, base)
}

func formatInt(i int64, base int) string

func FormatUint(i uint64, base int) string {
	checkBase(base)
	return formatUint(i, base)
}

func formatUint(i uint64, base int) string

func checkBase(base int) {
	if base < 2 || base > 36 {
		panic("strconv: illegal AppendInt/FormatInt base")
	}
}

func AppendInt(dst []byte, i int64, base int) []byte { return append(dst, FormatInt(i, base)...) }

func AppendUint(dst []byte, i uint64, base int) []byte { return append(dst, FormatUint(i, base)...) }

// FormatFloat writes f in format b, e, E, f, g, G, x or X; prec -1 is the fewest digits that read back
// as f, which bitSize says is a float32 or a float64.
func FormatFloat(f float64, fmt byte, prec, bitSize int) string {
	if bitSize != 32 && bitSize != 64 {
		panic("strconv: illegal AppendFloat/FormatFloat bitSize")
	}
	return formatFloat(f, fmt, prec, bitSize)
}

func formatFloat(f float64, fmt byte, prec, bitSize int) string

func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte {
	return append(dst, FormatFloat(f, fmt, prec, bitSize)...)
}

// FormatComplex writes (a+bi), each part as FormatFloat does.
func FormatComplex(c complex128, fmt byte, prec, bitSize int) string {
	if bitSize != 64 && bitSize != 128 {
		panic("invalid bitSize")
	}
	re := FormatFloat(real(c), fmt, prec, bitSize/2)
	im := FormatFloat(imag(c), fmt, prec, bitSize/2)
	if im[0] != '+' && im[0] != '-' {
		im = "+" + im
	}
	return "(" + re + im + "i)"
}

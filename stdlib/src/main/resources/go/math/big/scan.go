package big

import (
	"errors"
	"fmt"
	"io"
)

var errNoDigits = errors.New("number has no digits")

var errInvalSep = errors.New("'_' must separate successive digits")

// scanNumber reads as long as a number may go on: a sign, a prefix and digits and, for a float, a point and an
// exponent. What follows is left unread.
func scanNumber(s fmt.ScanState, base int, float bool) (string, error) {
	sc := scanner{state: s}
	sc.accept("+-")
	digits, underscore := "", ""
	if base == 0 {
		base, underscore = 10, "_"
		if sc.accept("0") {
			switch {
			case sc.accept("xX"):
				base = 16
			case sc.accept("bB"):
				base = 2
			case sc.accept("oO"):
				base = 8
			}
		}
	}
	for i := range base {
		digits += string("0123456789abcdefghijklmnopqrstuvwxyz"[i])
		if i >= 10 {
			digits += string(rune('A' + i - 10))
		}
	}
	sc.acceptAll(digits + underscore)
	if float {
		if sc.accept(".") {
			sc.acceptAll(digits + underscore)
		}
		if sc.accept("pP") || base != 16 && sc.accept("eE") {
			sc.accept("+-")
			sc.acceptAll("0123456789" + underscore)
		}
	}
	if sc.err == nil && len(sc.text) == 0 {
		sc.err = errNoDigits
	}
	if sc.err == io.EOF && len(sc.text) > 0 {
		sc.err = nil
	}
	return string(sc.text), sc.err
}

type scanner struct {
	state fmt.ScanState
	text  []byte
	err   error
}

// accept takes the next rune if it is one of set.
func (s *scanner) accept(set string) bool {
	if s.err != nil {
		return false
	}
	r, _, err := s.state.ReadRune()
	if err != nil {
		s.err = err
		return false
	}
	for _, c := range set {
		if c == r {
			s.text = append(s.text, byte(r))
			return true
		}
	}
	s.state.UnreadRune()
	return false
}

func (s *scanner) acceptAll(set string) {
	for s.accept(set) {
	}
}

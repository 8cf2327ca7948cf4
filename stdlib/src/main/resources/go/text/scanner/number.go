package scanner

func lower(ch rune) rune { return ch | 0x20 }

func isDecimal(ch rune) bool { return '0' <= ch && ch <= '9' }

// literal is a number being scanned.
type literal struct {
	base        int
	prefix      rune // 'x', 'o', 'b', '0' for the old form of octals, or 0
	digits      bool
	underscores bool
	invalid     rune // the first digit that the base does not have
}

func (l *literal) name() string {
	switch l.prefix {
	case 'x':
		return "hexadecimal literal"
	case 'o', '0':
		return "octal literal"
	case 'b':
		return "binary literal"
	}
	return "decimal literal"
}

// number is at its first digit, behind the point if there was one.
func (s *Scanner) number(ch rune, seenPoint bool) (tok, following rune) {
	l := literal{base: 10}
	tok = Int
	if !seenPoint {
		if ch == '0' {
			ch = s.prefix(&l)
		}
		ch = s.digits(ch, &l, l.base)
		if ch == '.' && s.Mode&ScanFloats != 0 {
			ch = s.next()
			seenPoint = true
		}
	}
	if seenPoint {
		tok = Float
		if l.prefix == 'o' || l.prefix == 'b' {
			s.fail("invalid radix point in " + l.name())
		}
		ch = s.digits(ch, &l, l.base)
	}
	if !l.digits {
		s.fail(l.name() + " has no digits")
	}
	if e := lower(ch); (e == 'e' || e == 'p') && s.Mode&ScanFloats != 0 {
		tok, ch = Float, s.exponent(ch, &l)
	} else if l.prefix == 'x' && tok == Float {
		s.fail("hexadecimal mantissa requires a 'p' exponent")
	}
	if tok == Int && l.invalid != 0 {
		s.fail("invalid digit '" + string(l.invalid) + "' in " + l.name())
	}
	if l.underscores {
		s.tokEnd = s.pos - s.width
		if misplaced(s.TokenText()) {
			s.fail("'_' must separate successive digits")
		}
	}
	return tok, ch
}

// prefix takes a leading zero and what may follow it.
func (s *Scanner) prefix(l *literal) rune {
	ch := s.next()
	switch lower(ch) {
	case 'x':
		l.base, l.prefix = 16, 'x'
	case 'o':
		l.base, l.prefix = 8, 'o'
	case 'b':
		l.base, l.prefix = 2, 'b'
	default:
		l.base, l.prefix, l.digits = 8, '0', true
		return ch
	}
	return s.next()
}

// digits takes digits and underscores; decimal digits too large for the base are noted.
func (s *Scanner) digits(ch rune, l *literal, base int) rune {
	for ; ; ch = s.next() {
		switch {
		case ch == '_':
			l.underscores = true
		case isDecimal(ch) || base == 16 && digitValue(ch) < 16:
			l.digits = true
			if digitValue(ch) >= base && l.invalid == 0 {
				l.invalid = ch
			}
		default:
			return ch
		}
	}
}

// exponent is at its letter.
func (s *Scanner) exponent(letter rune, l *literal) rune {
	switch {
	case lower(letter) == 'e' && l.prefix != 0 && l.prefix != '0':
		s.fail("'" + string(letter) + "' exponent requires decimal mantissa")
	case lower(letter) == 'p' && l.prefix != 'x':
		s.fail("'" + string(letter) + "' exponent requires hexadecimal mantissa")
	}
	ch := s.next()
	if ch == '+' || ch == '-' {
		ch = s.next()
	}
	var e literal
	ch = s.digits(ch, &e, 10)
	l.underscores = l.underscores || e.underscores
	if !e.digits {
		s.fail("exponent has no digits")
	}
	return ch
}

// misplaced tells whether an underscore is not between digits or a prefix and a digit.
func misplaced(text string) bool {
	hex := false
	afterDigit := false
	i := 0
	if len(text) >= 2 && text[0] == '0' {
		switch lower(rune(text[1])) {
		case 'x', 'o', 'b':
			hex = lower(rune(text[1])) == 'x'
			afterDigit = true
			i = 2
		}
	}
	afterUnderscore := false
	for ; i < len(text); i++ {
		ch := rune(text[i])
		digit := isDecimal(ch) || hex && digitValue(ch) < 16
		if ch == '_' && !afterDigit || afterUnderscore && !digit {
			return true
		}
		afterDigit, afterUnderscore = digit, ch == '_'
	}
	return afterUnderscore
}

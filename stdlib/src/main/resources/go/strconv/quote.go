package strconv

import "unicode/utf8"

// Which runes stand for themselves.
const (
	keepPrintable = iota
	keepASCII
	keepGraphic
)

// Quote makes a Go string literal.
func Quote(s string) string { return quote(s, keepPrintable) }

func QuoteToASCII(s string) string { return quote(s, keepASCII) }

func QuoteToGraphic(s string) string { return quote(s, keepGraphic) }

func quote(s string, keep int) string

func QuoteRune(r rune) string { return quoteRune(r, keepPrintable) }

func QuoteRuneToASCII(r rune) string { return quoteRune(r, keepASCII) }

func QuoteRuneToGraphic(r rune) string { return quoteRune(r, keepGraphic) }

func quoteRune(r rune, keep int) string

func AppendQuote(dst []byte, s string) []byte { return append(dst, Quote(s)...) }

func AppendQuoteToASCII(dst []byte, s string) []byte { return append(dst, QuoteToASCII(s)...) }

func AppendQuoteToGraphic(dst []byte, s string) []byte { return append(dst, QuoteToGraphic(s)...) }

func AppendQuoteRune(dst []byte, r rune) []byte { return append(dst, QuoteRune(r)...) }

func AppendQuoteRuneToASCII(dst []byte, r rune) []byte { return append(dst, QuoteRuneToASCII(r)...) }

func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte {
	return append(dst, QuoteRuneToGraphic(r)...)
}

// CanBackquote reports whether s can stand between back quotes on one line.
func CanBackquote(s string) bool

// IsPrint: letters, marks, numbers, punctuation, symbols and the ASCII space.
func IsPrint(r rune) bool

// IsGraphic: what IsPrint says, and other spaces.
func IsGraphic(r rune) bool

// Unquote gives the string that a Go string or character literal stands for.
func Unquote(s string) (string, error) {
	prefix, err := QuotedPrefix(s)
	if err != nil || len(prefix) != len(s) {
		return "", ErrSyntax
	}
	quote, body := s[0], s[1:len(s)-1]
	if quote == '`' {
		b := make([]byte, 0, len(body))
		for i := 0; i < len(body); i++ {
			if body[i] != '\r' {
				b = append(b, body[i])
			}
		}
		return string(b), nil
	}
	b := make([]byte, 0, len(body))
	for body != "" {
		r, multibyte, rest, err := UnquoteChar(body, quote)
		if err != nil {
			return "", err
		}
		if multibyte && r >= utf8.RuneSelf {
			b = utf8.AppendRune(b, r)
		} else {
			b = append(b, byte(r))
		}
		body = rest
	}
	return string(b), nil
}

// QuotedPrefix is the literal at the start of s.
func QuotedPrefix(s string) (string, error) {
	if len(s) < 2 {
		return "", ErrSyntax
	}
	quote := s[0]
	switch quote {
	case '`':
		for i := 1; i < len(s); i++ {
			if s[i] == '`' {
				return s[:i+1], nil
			}
		}
		return "", ErrSyntax
	case '"', '\'':
	default:
		return "", ErrSyntax
	}
	rest := s[1:]
	for n := 0; rest != ""; n++ {
		if rest[0] == quote {
			if quote == '\'' && n > 1 { // Go accepts an empty rune literal here
				return "", ErrSyntax
			}
			return s[:len(s)-len(rest)+1], nil
		}
		if rest[0] == '\n' {
			return "", ErrSyntax
		}
		_, _, tail, err := UnquoteChar(rest, quote)
		if err != nil {
			return "", err
		}
		rest = tail
	}
	return "", ErrSyntax
}

// UnquoteChar decodes the first character of a literal's body: the rune or byte, whether it needs more
// than a byte in UTF-8, and the rest. An unescaped quote is an error.
func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error) {
	if s == "" || s[0] == quote && (quote == '\'' || quote == '"') {
		return 0, false, "", ErrSyntax
	}
	if s[0] >= utf8.RuneSelf {
		r, size := utf8.DecodeRuneInString(s)
		return r, true, s[size:], nil
	}
	if s[0] != '\\' {
		return rune(s[0]), false, s[1:], nil
	}
	if len(s) == 1 {
		return 0, false, "", ErrSyntax
	}
	c, rest := s[1], s[2:]
	switch c {
	case 'a':
		return '\a', false, rest, nil
	case 'b':
		return '\b', false, rest, nil
	case 'f':
		return '\f', false, rest, nil
	case 'n':
		return '\n', false, rest, nil
	case 'r':
		return '\r', false, rest, nil
	case 't':
		return '\t', false, rest, nil
	case 'v':
		return '\v', false, rest, nil
	case '\\':
		return '\\', false, rest, nil
	case '\'', '"':
		if c != quote {
			return 0, false, "", ErrSyntax
		}
		return rune(c), false, rest, nil
	case 'x':
		return unquoteDigits(rest, 2, 16, false)
	case 'u':
		return unquoteDigits(rest, 4, 16, true)
	case 'U':
		return unquoteDigits(rest, 8, 16, true)
	case '0', '1', '2', '3', '4', '5', '6', '7':
		value, _, tail, err = unquoteDigits(s[1:], 3, 8, false)
		if err == nil && value > 255 {
			return 0, false, "", ErrSyntax
		}
		return value, false, tail, err
	}
	return 0, false, "", ErrSyntax
}

func unquoteDigits(s string, n int, base rune, isRune bool) (value rune, multibyte bool, tail string, err error) {
	if len(s) < n {
		return 0, false, "", ErrSyntax
	}
	for i := 0; i < n; i++ {
		digit := base
		switch c := rune(s[i]); {
		case '0' <= c && c <= '9':
			digit = c - '0'
		case 'a' <= c && c <= 'f':
			digit = c - 'a' + 10
		case 'A' <= c && c <= 'F':
			digit = c - 'A' + 10
		}
		if digit >= base {
			return 0, false, "", ErrSyntax
		}
		value = value*base + digit
	}
	if isRune && !utf8.ValidRune(value) {
		return 0, false, "", ErrSyntax
	}
	return value, isRune, s[n:], nil
}

// Package utf8 encodes and decodes UTF-8.
package utf8

const (
	RuneError = '\uFFFD'     // what invalid bytes decode to
	RuneSelf  = 0x80         // characters below it are one byte
	MaxRune   = '\U0010FFFF' // the last code point
	UTFMax    = 4            // bytes of the longest encoding
)

// FullRune reports whether p begins with a whole encoding; an invalid one is whole.
func FullRune(p []byte) bool

func FullRuneInString(s string) bool

// DecodeRune returns the first rune of p and its width: (RuneError, 0) for no bytes, (RuneError, 1)
// for invalid ones.
func DecodeRune(p []byte) (rune, int)

func DecodeRuneInString(s string) (rune, int)

// DecodeLastRune is DecodeRune at the end of p.
func DecodeLastRune(p []byte) (rune, int)

func DecodeLastRuneInString(s string) (rune, int)

// RuneLen is the width of r's encoding, -1 if it has none.
func RuneLen(r rune) int {
	switch {
	case r < 0:
		return -1
	case r < 0x80:
		return 1
	case r < 0x800:
		return 2
	case 0xD800 <= r && r <= 0xDFFF:
		return -1
	case r < 0x10000:
		return 3
	case r <= MaxRune:
		return 4
	}
	return -1
}

// EncodeRune writes r to the start of p, which must be long enough, and returns the width.
func EncodeRune(p []byte, r rune) int {
	switch {
	case 0 <= r && r < 0x80:
		p[0] = byte(r)
		return 1
	case 0 <= r && r < 0x800:
		_ = p[1]
		p[0] = 0xC0 | byte(r>>6)
		p[1] = 0x80 | byte(r)&0x3F
		return 2
	case !ValidRune(r):
		r = RuneError
	case r >= 0x10000:
		_ = p[3]
		p[0] = 0xF0 | byte(r>>18)
		p[1] = 0x80 | byte(r>>12)&0x3F
		p[2] = 0x80 | byte(r>>6)&0x3F
		p[3] = 0x80 | byte(r)&0x3F
		return 4
	}
	_ = p[2]
	p[0] = 0xE0 | byte(r>>12)
	p[1] = 0x80 | byte(r>>6)&0x3F
	p[2] = 0x80 | byte(r)&0x3F
	return 3
}

// AppendRune appends the encoding of r to p.
func AppendRune(p []byte, r rune) []byte {
	if 0 <= r && r < 0x80 {
		return append(p, byte(r))
	}
	return append(p, string(r)...)
}

// RuneCount counts runes; each invalid byte is one.
func RuneCount(p []byte) int

func RuneCountInString(s string) int

// RuneStart reports whether b can be the first byte of an encoding.
func RuneStart(b byte) bool {
	return b&0xC0 != 0x80
}

// Valid reports whether p is entirely valid UTF-8.
func Valid(p []byte) bool

func ValidString(s string) bool

// ValidRune reports whether r can be encoded: a code point that is no surrogate half.
func ValidRune(r rune) bool {
	return 0 <= r && r < 0xD800 || 0xDFFF < r && r <= MaxRune
}

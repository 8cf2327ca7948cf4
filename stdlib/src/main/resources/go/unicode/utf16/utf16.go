// Package utf16 converts between runes and UTF-16.
package utf16

const (
	replacementChar = '\uFFFD'
	maxRune         = '\U0010FFFF'

	high = 0xd800 // the first of the surrogates that come first
	low  = 0xdc00 // the first of those that come second
	end  = 0xe000
	self = 0x10000 // what needs two
)

func IsSurrogate(r rune) bool { return high <= r && r < end }

// DecodeRune returns U+FFFD where the two are no pair.
func DecodeRune(r1, r2 rune) rune {
	if high <= r1 && r1 < low && low <= r2 && r2 < end {
		return (r1-high)<<10 | (r2 - low) + self
	}
	return replacementChar
}

// EncodeRune returns U+FFFD twice where r needs no pair.
func EncodeRune(r rune) (r1, r2 rune) {
	if r < self || r > maxRune {
		return replacementChar, replacementChar
	}
	r -= self
	return high + (r>>10)&0x3ff, low + r&0x3ff
}

// RuneLen returns -1 for what is no rune.
func RuneLen(r rune) int {
	switch {
	case 0 <= r && r < high || end <= r && r < self:
		return 1
	case self <= r && r <= maxRune:
		return 2
	}
	return -1
}

func Encode(s []rune) []uint16 {
	a := make([]uint16, 0, len(s))
	for _, r := range s {
		a = AppendRune(a, r)
	}
	return a
}

func AppendRune(a []uint16, r rune) []uint16 {
	switch RuneLen(r) {
	case 1:
		return append(a, uint16(r))
	case 2:
		r1, r2 := EncodeRune(r)
		return append(a, uint16(r1), uint16(r2))
	}
	return append(a, replacementChar)
}

func Decode(s []uint16) []rune {
	runes := make([]rune, 0, len(s))
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		if IsSurrogate(r) {
			pair := rune(replacementChar)
			if i+1 < len(s) {
				pair = DecodeRune(r, rune(s[i+1]))
			}
			if r = pair; r != replacementChar {
				i++
			}
		}
		runes = append(runes, r)
	}
	return runes
}

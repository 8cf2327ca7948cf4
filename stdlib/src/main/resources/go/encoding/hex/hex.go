// Package hex encodes bytes in hexadecimal.
package hex

import (
	"errors"
	"fmt"
)

// ErrLength: the input has an odd number of digits.
var ErrLength = errors.New("encoding/hex: odd length hex string")

// InvalidByteError is a byte that is no digit.
type InvalidByteError byte

func (e InvalidByteError) Error() string {
	return fmt.Sprintf("encoding/hex: invalid byte: %#U", rune(e))
}

func EncodedLen(n int) int { return 2 * n }

func DecodedLen(x int) int { return x / 2 }

func AppendEncode(dst, src []byte) []byte {
	const digits = "0123456789abcdef"
	for _, c := range src {
		dst = append(dst, digits[c>>4], digits[c&15])
	}
	return dst
}

func Encode(dst, src []byte) int {
	copy(dst, AppendEncode(nil, src))
	return 2 * len(src)
}

func EncodeToString(src []byte) string { return string(AppendEncode(nil, src)) }

func AppendDecode(dst, src []byte) ([]byte, error) {
	for i := 0; i+1 < len(src); i += 2 {
		hi, lo := digit(src[i]), digit(src[i+1])
		if hi < 0 {
			return dst, InvalidByteError(src[i])
		}
		if lo < 0 {
			return dst, InvalidByteError(src[i+1])
		}
		dst = append(dst, byte(hi<<4|lo))
	}
	if len(src)%2 == 1 {
		if digit(src[len(src)-1]) < 0 {
			return dst, InvalidByteError(src[len(src)-1])
		}
		return dst, ErrLength
	}
	return dst, nil
}

func digit(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

func Decode(dst, src []byte) (int, error) {
	b, err := AppendDecode(nil, src)
	return copy(dst, b), err
}

func DecodeString(s string) ([]byte, error) { return AppendDecode([]byte{}, []byte(s)) }

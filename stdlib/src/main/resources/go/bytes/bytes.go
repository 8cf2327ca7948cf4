// Package bytes works on slices of bytes as package strings does on strings.
package bytes

import (
	"iter"
	"unicode"
	"unicode/utf8"
)

func Equal(a, b []byte) bool { return string(a) == string(b) }

func Compare(a, b []byte) int

func Index(s, sep []byte) int

func IndexByte(b []byte, c byte) int

func IndexRune(s []byte, r rune) int

func IndexAny(s []byte, chars string) int

func IndexFunc(s []byte, f func(r rune) bool) int { return indexFunc(s, f, true) }

func indexFunc(s []byte, f func(r rune) bool, want bool) int {
	for i := 0; i < len(s); {
		r, width := utf8.DecodeRune(s[i:])
		if f(r) == want {
			return i
		}
		i += width
	}
	return -1
}

func LastIndex(s, sep []byte) int

func LastIndexByte(s []byte, c byte) int

func LastIndexAny(s []byte, chars string) int

func LastIndexFunc(s []byte, f func(r rune) bool) int { return lastIndexFunc(s, f, true) }

func lastIndexFunc(s []byte, f func(r rune) bool, want bool) int {
	for end := len(s); end > 0; {
		r, width := utf8.DecodeLastRune(s[:end])
		end -= width
		if f(r) == want {
			return end
		}
	}
	return -1
}

func Contains(b, subslice []byte) bool { return Index(b, subslice) >= 0 }

func ContainsAny(b []byte, chars string) bool { return IndexAny(b, chars) >= 0 }

func ContainsRune(b []byte, r rune) bool { return IndexRune(b, r) >= 0 }

func ContainsFunc(b []byte, f func(rune) bool) bool { return IndexFunc(b, f) >= 0 }

func Count(s, sep []byte) int

func HasPrefix(s, prefix []byte) bool {
	return len(s) >= len(prefix) && string(s[:len(prefix)]) == string(prefix)
}

func HasSuffix(s, suffix []byte) bool {
	return len(s) >= len(suffix) && string(s[len(s)-len(suffix):]) == string(suffix)
}

func EqualFold(s, t []byte) bool

// Clone is nil for nil.
func Clone(b []byte) []byte {
	if b == nil {
		return nil
	}
	return append([]byte{}, b...)
}

func Cut(s, sep []byte) (before, after []byte, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, nil, false
}

func CutPrefix(s, prefix []byte) (after []byte, found bool) {
	if HasPrefix(s, prefix) {
		return s[len(prefix):], true
	}
	return s, false
}

func CutSuffix(s, suffix []byte) (before []byte, found bool) {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)], true
	}
	return s, false
}

// The parts that Split and so on return share s, with no capacity beyond their length.

func Split(s, sep []byte) [][]byte { return split(s, sep, 0, -1) }

func SplitN(s, sep []byte, n int) [][]byte { return split(s, sep, 0, n) }

func SplitAfter(s, sep []byte) [][]byte { return split(s, sep, len(sep), -1) }

func SplitAfterN(s, sep []byte, n int) [][]byte { return split(s, sep, len(sep), n) }

func split(s, sep []byte, keep, n int) [][]byte {
	if n == 0 {
		return nil
	}
	parts := [][]byte{}
	for n < 0 || len(parts) < n-1 {
		i, skip := Index(s, sep), len(sep)
		if skip == 0 {
			if len(s) == 0 {
				return parts
			}
			_, i = utf8.DecodeRune(s)
			if i == len(s) {
				break
			}
		}
		if i < 0 {
			break
		}
		parts = append(parts, s[:i+keep:i+keep])
		s = s[i+skip:]
	}
	if len(sep) == 0 && len(s) == 0 {
		return parts
	}
	return append(parts, s)
}

func Fields(s []byte) [][]byte { return FieldsFunc(s, unicode.IsSpace) }

func FieldsFunc(s []byte, f func(rune) bool) [][]byte {
	fields := [][]byte{}
	start := -1
	for i := 0; i < len(s); {
		r, width := utf8.DecodeRune(s[i:])
		if f(r) {
			if start >= 0 {
				fields = append(fields, s[start:i:i])
			}
			start = -1
		} else if start < 0 {
			start = i
		}
		i += width
	}
	if start >= 0 {
		fields = append(fields, s[start:len(s):len(s)])
	}
	return fields
}

func Join(s [][]byte, sep []byte) []byte {
	b := []byte{}
	for i, part := range s {
		if i > 0 {
			b = append(b, sep...)
		}
		b = append(b, part...)
	}
	return b
}

func Repeat(b []byte, count int) []byte {
	if count < 0 {
		panic("bytes: negative Repeat count")
	}
	if len(b) > 0 && count > (1<<63-1)/len(b) {
		panic("bytes: Repeat output length overflow")
	}
	r := make([]byte, len(b)*count)
	for n := copy(r, b); n < len(r); n *= 2 {
		copy(r[n:], r[:n])
	}
	return r
}

// Replace always copies.
func Replace(s, old, new []byte, n int) []byte

func ReplaceAll(s, old, new []byte) []byte { return Replace(s, old, new, -1) }

func Map(mapping func(r rune) rune, s []byte) []byte {
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		r, width := utf8.DecodeRune(s[i:])
		if to := mapping(r); to >= 0 {
			b = utf8.AppendRune(b, to)
		}
		i += width
	}
	return b
}

func ToUpper(s []byte) []byte

func ToLower(s []byte) []byte

func ToTitle(s []byte) []byte

func ToUpperSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToUpper, s) }

func ToLowerSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToLower, s) }

func ToTitleSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToTitle, s) }

func Title(s []byte) []byte

func ToValidUTF8(s, replacement []byte) []byte

// Runes decodes s.
func Runes(s []byte) []rune { return []rune(string(s)) }

func Trim(s []byte, cutset string) []byte { return TrimLeft(TrimRight(s, cutset), cutset) }

func TrimLeft(s []byte, cutset string) []byte {
	if i := trimmedStart(s, cutset); i < len(s) {
		return s[i:]
	}
	return nil
}

func trimmedStart(s []byte, cutset string) int

func TrimRight(s []byte, cutset string) []byte { return s[:trimmedEnd(s, cutset)] }

func trimmedEnd(s []byte, cutset string) int

func TrimSpace(s []byte) []byte {
	start, end := spaceTrimmed(s)
	if start == end {
		return nil
	}
	return s[start:end]
}

func spaceTrimmed(s []byte) (start, end int)

func TrimPrefix(s, prefix []byte) []byte {
	if HasPrefix(s, prefix) {
		return s[len(prefix):]
	}
	return s
}

func TrimSuffix(s, suffix []byte) []byte {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)]
	}
	return s
}

func TrimFunc(s []byte, f func(r rune) bool) []byte { return TrimRightFunc(TrimLeftFunc(s, f), f) }

func TrimLeftFunc(s []byte, f func(r rune) bool) []byte {
	i := indexFunc(s, f, false)
	if i < 0 {
		return nil
	}
	return s[i:]
}

func TrimRightFunc(s []byte, f func(r rune) bool) []byte {
	i := lastIndexFunc(s, f, false)
	if i < 0 {
		return s[:0]
	}
	_, width := utf8.DecodeRune(s[i:])
	return s[:i+width]
}

// Lines yields the lines with their newlines.
func Lines(s []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for rest := s; len(rest) > 0; {
			end := len(rest)
			if i := IndexByte(rest, '\n'); i >= 0 {
				end = i + 1
			}
			if !yield(rest[:end:end]) {
				return
			}
			rest = rest[end:]
		}
	}
}

func SplitSeq(s, sep []byte) iter.Seq[[]byte] { return seq(func() [][]byte { return Split(s, sep) }) }

func SplitAfterSeq(s, sep []byte) iter.Seq[[]byte] {
	return seq(func() [][]byte { return SplitAfter(s, sep) })
}

func FieldsSeq(s []byte) iter.Seq[[]byte] { return seq(func() [][]byte { return Fields(s) }) }

func FieldsFuncSeq(s []byte, f func(rune) bool) iter.Seq[[]byte] {
	return seq(func() [][]byte { return FieldsFunc(s, f) })
}

func seq(parts func() [][]byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for _, part := range parts() {
			if !yield(part[:len(part):len(part)]) {
				return
			}
		}
	}
}

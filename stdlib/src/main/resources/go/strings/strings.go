// Package strings works on strings of UTF-8.
package strings

import (
	"unicode"
	"unicode/utf8"
)

// Index is the place of the first substr in s, or -1; likewise the others.
func Index(s, substr string) int

func IndexByte(s string, c byte) int

// IndexRune finds invalid UTF-8 where r is utf8.RuneError.
func IndexRune(s string, r rune) int

func IndexAny(s, chars string) int

func IndexFunc(s string, f func(rune) bool) int { return indexFunc(s, f, true) }

// indexFunc finds the first rune for which f says want.
func indexFunc(s string, f func(rune) bool, want bool) int {
	for i, r := range s {
		if f(r) == want {
			return i
		}
	}
	return -1
}

func LastIndex(s, substr string) int

func LastIndexByte(s string, c byte) int

func LastIndexAny(s, chars string) int

func LastIndexFunc(s string, f func(rune) bool) int { return lastIndexFunc(s, f, true) }

func lastIndexFunc(s string, f func(rune) bool, want bool) int {
	for end := len(s); end > 0; {
		r, size := utf8.DecodeLastRuneInString(s[:end])
		end -= size
		if f(r) == want {
			return end
		}
	}
	return -1
}

func Contains(s, substr string) bool

func ContainsAny(s, chars string) bool { return IndexAny(s, chars) >= 0 }

func ContainsRune(s string, r rune) bool { return IndexRune(s, r) >= 0 }

func ContainsFunc(s string, f func(rune) bool) bool { return IndexFunc(s, f) >= 0 }

// Count counts places without overlap; an empty substr has one more than s has runes.
func Count(s, substr string) int

func HasPrefix(s, prefix string) bool

func HasSuffix(s, suffix string) bool

// Compare is -1, 0 or +1.
func Compare(a, b string) int

// Clone copies s.
func Clone(s string) string { return string([]byte(s)) }

// EqualFold compares under simple case folding.
func EqualFold(s, t string) bool

// Cut splits s around the first sep.
func Cut(s, sep string) (before, after string, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

func CutPrefix(s, prefix string) (after string, found bool) {
	if HasPrefix(s, prefix) {
		return s[len(prefix):], true
	}
	return s, false
}

func CutSuffix(s, suffix string) (before string, found bool) {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)], true
	}
	return s, false
}

// Split is SplitN without a limit.
func Split(s, sep string) []string { return split(s, sep, 0, -1) }

// SplitN gives at most n strings, all for n < 0; an empty sep splits between runes.
func SplitN(s, sep string, n int) []string { return split(s, sep, 0, n) }

// SplitAfter keeps each sep at the end of the string before it.
func SplitAfter(s, sep string) []string { return split(s, sep, len(sep), -1) }

func SplitAfterN(s, sep string, n int) []string { return split(s, sep, len(sep), n) }

// split keeps that many bytes of each sep.
func split(s, sep string, keep, n int) []string

// Fields splits around runs of white space.
func Fields(s string) []string

// FieldsFunc splits around runs of runes for which f holds.
func FieldsFunc(s string, f func(rune) bool) []string {
	var fields []string
	start := -1
	for i, r := range s {
		if f(r) {
			if start >= 0 {
				fields = append(fields, s[start:i])
			}
			start = -1
		} else if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		fields = append(fields, s[start:])
	}
	if fields == nil {
		fields = []string{}
	}
	return fields
}

func Join(elems []string, sep string) string

func Repeat(s string, count int) string {
	if count < 0 {
		panic("strings: negative Repeat count")
	}
	if len(s) > 0 && count > (1<<63-1)/len(s) {
		panic("strings: Repeat output length overflow")
	}
	return repeat(s, count)
}

func repeat(s string, count int) string

// Replace replaces the first n old, all for n < 0; an empty old is before each rune and at the end.
func Replace(s, old, new string, n int) string

func ReplaceAll(s, old, new string) string { return Replace(s, old, new, -1) }

// Map replaces each rune by what mapping returns, or drops it if that is negative.
func Map(mapping func(rune) rune, s string) string {
	b := make([]byte, 0, len(s)+utf8.UTFMax)
	for _, r := range s {
		if to := mapping(r); to >= 0 {
			b = utf8.AppendRune(b, to)
		}
	}
	return string(b)
}

func ToUpper(s string) string

func ToLower(s string) string

func ToTitle(s string) string

func ToUpperSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToUpper, s) }

func ToLowerSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToLower, s) }

func ToTitleSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToTitle, s) }

// Title makes the first letter of each word a title letter.
func Title(s string) string

// ToValidUTF8 replaces each run of invalid bytes.
func ToValidUTF8(s, replacement string) string

// Trim cuts runes that are in cutset off both ends.
func Trim(s, cutset string) string { return TrimLeft(TrimRight(s, cutset), cutset) }

func TrimLeft(s, cutset string) string

func TrimRight(s, cutset string) string

func TrimSpace(s string) string

func TrimPrefix(s, prefix string) string {
	if HasPrefix(s, prefix) {
		return s[len(prefix):]
	}
	return s
}

func TrimSuffix(s, suffix string) string {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)]
	}
	return s
}

func TrimFunc(s string, f func(rune) bool) string { return TrimRightFunc(TrimLeftFunc(s, f), f) }

func TrimLeftFunc(s string, f func(rune) bool) string {
	i := indexFunc(s, f, false)
	if i < 0 {
		return ""
	}
	return s[i:]
}

func TrimRightFunc(s string, f func(rune) bool) string {
	i := lastIndexFunc(s, f, false)
	if i < 0 {
		return ""
	}
	_, width := utf8.DecodeRuneInString(s[i:])
	return s[:i+width]
}

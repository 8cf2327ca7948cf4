package strings

import (
	"iter"
	"unicode/utf8"
)

// Lines yields the lines with their newlines; the last may have none.
func Lines(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for rest := s; rest != ""; {
			line := rest
			if i := IndexByte(rest, '\n'); i >= 0 {
				line = rest[:i+1]
			}
			rest = rest[len(line):]
			if !yield(line) {
				return
			}
		}
	}
}

// SplitSeq yields what Split returns; likewise the others.
func SplitSeq(s, sep string) iter.Seq[string] { return splitSeq(s, sep, 0) }

func SplitAfterSeq(s, sep string) iter.Seq[string] { return splitSeq(s, sep, len(sep)) }

func splitSeq(s, sep string, keep int) iter.Seq[string] {
	return func(yield func(string) bool) {
		rest := s
		if sep == "" {
			for rest != "" {
				_, width := utf8.DecodeRuneInString(rest)
				if !yield(rest[:width]) {
					return
				}
				rest = rest[width:]
			}
			return
		}
		for i := Index(rest, sep); i >= 0; i = Index(rest, sep) {
			if !yield(rest[:i+keep]) {
				return
			}
			rest = rest[i+len(sep):]
		}
		yield(rest)
	}
}

func FieldsSeq(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, field := range Fields(s) {
			if !yield(field) {
				return
			}
		}
	}
}

func FieldsFuncSeq(s string, f func(rune) bool) iter.Seq[string] {
	return func(yield func(string) bool) {
		start := -1
		for i, r := range s {
			if !f(r) {
				if start < 0 {
					start = i
				}
				continue
			}
			if start >= 0 && !yield(s[start:i]) {
				return
			}
			start = -1
		}
		if start >= 0 {
			yield(s[start:])
		}
	}
}

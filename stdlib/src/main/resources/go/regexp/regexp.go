// Package regexp searches texts for regular expressions, in time linear in the text.
package regexp

import (
	"io"
	"regexp/syntax"
	"slices"
	"strconv"
	"unsafe"
)

// Regexp is a compiled expression. Goroutines may share it.
type Regexp struct {
	automaton      unsafe.Pointer // Java's
	longest        bool
	expr           string
	names          []string // of the groups, "" for those without
	prefix         string
	prefixComplete bool
}

// Compile prefers, of the matches that start first, the one that a backtracking search would find.
func Compile(expr string) (*Regexp, error) { return newRegexp(expr, false) }

// CompilePOSIX knows only the syntax of egrep and prefers the longest match.
func CompilePOSIX(expr string) (*Regexp, error) { return newRegexp(expr, true) }

func newRegexp(expr string, posix bool) (*Regexp, error) {
	automaton, names, code, bad, prefix, complete := compile(expr, posix)
	if code != "" {
		return nil, &syntax.Error{Code: syntax.ErrorCode(code), Expr: bad}
	}
	return &Regexp{automaton, posix, expr, names, prefix, complete}, nil
}

// compile returns a code and the part of expr that is bad where it does not parse.
func compile(expr string, posix bool) (automaton unsafe.Pointer, names []string, code, bad, prefix string, complete bool)

func MustCompile(str string) *Regexp {
	re, err := Compile(str)
	if err != nil {
		panic("regexp: Compile(" + quote(str) + "): " + err.Error())
	}
	return re
}

func MustCompilePOSIX(str string) *Regexp {
	re, err := CompilePOSIX(str)
	if err != nil {
		panic("regexp: CompilePOSIX(" + quote(str) + "): " + err.Error())
	}
	return re
}

func quote(s string) string {
	if strconv.CanBackquote(s) {
		return "`" + s + "`"
	}
	return strconv.Quote(s)
}

// QuoteMeta makes an expression that matches s.
func QuoteMeta(s string) string {
	var b []byte
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\', '.', '+', '*', '?', '(', ')', '|', '[', ']', '{', '}', '^', '$':
			b = append(b, '\\')
		}
		b = append(b, s[i])
	}
	return string(b)
}

func (re *Regexp) String() string { return re.expr }

// Copy is no longer needed.
func (re *Regexp) Copy() *Regexp {
	c := *re
	return &c
}

// Longest makes later searches prefer the longest match.
func (re *Regexp) Longest() { re.longest = true }

// NumSubexp counts the groups.
func (re *Regexp) NumSubexp() int { return len(re.names) - 1 }

// SubexpNames has the whole expression's first, which is "".
func (re *Regexp) SubexpNames() []string { return re.names }

// SubexpIndex is -1 where there is no group of that name.
func (re *Regexp) SubexpIndex(name string) int {
	if name == "" {
		return -1
	}
	return slices.Index(re.names, name)
}

// LiteralPrefix is what every match starts with.
func (re *Regexp) LiteralPrefix() (prefix string, complete bool) {
	return re.prefix, re.prefixComplete
}

func (re *Regexp) AppendText(b []byte) ([]byte, error) { return append(b, re.expr...), nil }

func (re *Regexp) MarshalText() ([]byte, error) { return re.AppendText(nil) }

func (re *Regexp) UnmarshalText(text []byte) error {
	made, err := Compile(string(text))
	if err != nil {
		return err
	}
	*re = *made
	return nil
}

func (re *Regexp) MatchString(s string) bool

func (re *Regexp) Match(b []byte) bool

func (re *Regexp) MatchReader(r io.RuneReader) bool { return re.MatchString(readAll(r)) }

func MatchString(pattern string, s string) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchString(s), nil
}

func Match(pattern string, b []byte) (matched bool, err error) {
	return MatchString(pattern, string(b))
}

func MatchReader(pattern string, r io.RuneReader) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchReader(r), nil
}

// readAll reads up to the first error.
func readAll(r io.RuneReader) string {
	var b []byte
	for {
		c, size, err := r.ReadRune()
		if err != nil {
			return string(b)
		}
		if size == 1 && c >= 0x80 {
			b = append(b, 0xff) // as invalid as what was read
		} else {
			b = append(b, string(c)...)
		}
	}
}

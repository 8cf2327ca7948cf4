// Package scanner divides text into tokens like those of Go.
package scanner

import (
	"fmt"
	"io"
	"os"
	"unicode"
	"unicode/utf8"
)

// Position is a place in a source; it is valid if Line is above 0.
type Position struct {
	Filename string
	Offset   int // in bytes, from 0
	Line     int // from 1
	Column   int // in characters, from 1
}

func (pos *Position) IsValid() bool { return pos.Line > 0 }

func (pos Position) String() string {
	text := pos.Filename
	if text == "" {
		text = "<input>"
	}
	if pos.IsValid() {
		text += fmt.Sprintf(":%d:%d", pos.Line, pos.Column)
	}
	return text
}

// What Mode is made of.
const (
	ScanIdents     = 1 << -Ident
	ScanInts       = 1 << -Int
	ScanFloats     = 1 << -Float // integers too
	ScanChars      = 1 << -Char
	ScanStrings    = 1 << -String
	ScanRawStrings = 1 << -RawString
	ScanComments   = 1 << -Comment
	SkipComments   = 1 << -skipComment // with ScanComments: comments are white space
	GoTokens       = ScanIdents | ScanFloats | ScanChars | ScanStrings | ScanRawStrings | ScanComments | SkipComments
)

// What Scan returns, besides characters.
const (
	EOF = -(iota + 1)
	Ident
	Int
	Float
	Char
	String
	RawString
	Comment

	skipComment
)

// TokenString names a token or quotes a character.
func TokenString(tok rune) string {
	names := [...]string{"EOF", "Ident", "Int", "Float", "Char", "String", "RawString", "Comment"}
	if i := -int(tok) - 1; 0 <= i && i < len(names) {
		return names[i]
	}
	return fmt.Sprintf("%q", string(tok))
}

// GoWhitespace is what Whitespace is at first.
const GoWhitespace = 1<<'\t' | 1<<'\n' | 1<<'\r' | 1<<' '

// Scanner must be initialised by Init; then its exported fields may be set.
type Scanner struct {
	src    io.Reader
	buf    []byte // all that was read
	srcEnd bool   // nothing more comes

	// The current character, which is not taken yet, and the places behind it.
	ch          rune
	pos         int
	width       int
	line        int
	column      int
	lastLineLen int

	tokPos, tokEnd int // tokPos is negative for none

	Error       func(s *Scanner, msg string) // nil: print to standard error
	ErrorCount  int
	Mode        uint
	Whitespace  uint64                    // a bit for each character up to the space
	IsIdentRune func(ch rune, i int) bool // nil: as in Go
	Position                              // of the token that Scan returned last
}

// unread is the current character before the first is read.
const unread = -2

func (s *Scanner) Init(src io.Reader) *Scanner {
	s.src, s.buf, s.srcEnd = src, nil, false
	s.ch, s.pos, s.width = unread, 0, 0
	s.line, s.column, s.lastLineLen = 1, 0, 0
	s.tokPos = -1
	s.Error, s.ErrorCount = nil, 0
	s.Mode, s.Whitespace = GoTokens, GoWhitespace
	s.Line = 0
	return s
}

// fill reads until a whole character lies behind s.pos.
func (s *Scanner) fill() {
	for !s.srcEnd && !utf8.FullRune(s.buf[s.pos:]) {
		chunk := make([]byte, 1024)
		n, err := s.src.Read(chunk)
		s.buf = append(s.buf, chunk[:n]...)
		if err != nil {
			s.srcEnd = true
			if err != io.EOF {
				s.fail(err.Error())
			}
		}
	}
}

func (s *Scanner) next() rune {
	if s.pos == len(s.buf) || s.buf[s.pos] >= utf8.RuneSelf {
		s.fill()
	}
	if s.pos == len(s.buf) {
		if s.width > 0 {
			s.column++
		}
		s.width = 0
		return EOF
	}
	ch, width := rune(s.buf[s.pos]), 1
	if ch >= utf8.RuneSelf {
		ch, width = utf8.DecodeRune(s.buf[s.pos:])
	}
	s.pos += width
	s.width = width
	s.column++
	switch {
	case ch == utf8.RuneError && width == 1:
		s.fail("invalid UTF-8 encoding")
	case ch == 0:
		s.fail("invalid character NUL")
	case ch == '\n':
		s.line++
		s.lastLineLen = s.column
		s.column = 0
	}
	return ch
}

// Next returns the next character, EOF at the end.
func (s *Scanner) Next() rune {
	s.tokPos = -1
	s.Line = 0
	ch := s.Peek()
	if ch != EOF {
		s.ch = s.next()
	}
	return ch
}

// Peek returns it without taking it.
func (s *Scanner) Peek() rune {
	if s.ch == unread {
		if s.ch = s.next(); s.ch == '\uFEFF' {
			s.ch = s.next() // a byte order mark
		}
	}
	return s.ch
}

func (s *Scanner) fail(msg string) {
	s.tokEnd = s.pos - s.width
	s.ErrorCount++
	if s.Error != nil {
		s.Error(s, msg)
		return
	}
	pos := s.Position
	if !pos.IsValid() {
		pos = s.Pos()
	}
	fmt.Fprintf(os.Stderr, "%s: %s\n", pos, msg)
}

// Pos is the place behind the last character or token.
func (s *Scanner) Pos() (pos Position) {
	pos.Filename = s.Filename
	pos.Offset = s.pos - s.width
	pos.Line, pos.Column = s.place()
	if pos.Line == 0 {
		pos.Line, pos.Column = 1, 1
	}
	return pos
}

// place is that of the current character.
func (s *Scanner) place() (line, column int) {
	if s.column > 0 {
		return s.line, s.column
	}
	return s.line - 1, s.lastLineLen
}

// TokenText is the text of the token that Scan returned last.
func (s *Scanner) TokenText() string {
	if s.tokPos < 0 {
		return ""
	}
	return string(s.buf[s.tokPos:max(s.tokPos, s.tokEnd)])
}

// Scan returns the next token, or a character that starts none.
func (s *Scanner) Scan() rune {
	ch := s.Peek()
	s.tokPos = -1
	s.Line = 0
	for {
		for s.Whitespace&(1<<uint(ch)) != 0 {
			ch = s.next()
		}
		s.tokPos = s.pos - s.width
		s.Offset = s.tokPos
		s.Line, s.Column = s.place()
		tok, following, skipped := s.token(ch)
		if ch = following; skipped {
			continue
		}
		s.tokEnd = s.pos - s.width
		s.ch = ch
		return tok
	}
}

// token scans one that starts with ch and returns the character behind it.
func (s *Scanner) token(ch rune) (tok, following rune, skipped bool) {
	switch {
	case ch == EOF:
		return EOF, EOF, false
	case s.isIdentRune(ch, 0):
		if s.Mode&ScanIdents == 0 {
			return ch, s.next(), false
		}
		following = s.next()
		for i := 1; s.isIdentRune(following, i); i++ {
			following = s.next()
		}
		return Ident, following, false
	case isDecimal(ch) && s.Mode&(ScanInts|ScanFloats) != 0:
		tok, following = s.number(ch, false)
		return tok, following, false
	case ch == '"' && s.Mode&ScanStrings != 0:
		s.quoted('"')
		return String, s.next(), false
	case ch == '\'' && s.Mode&ScanChars != 0:
		if s.quoted('\'') != 1 {
			s.fail("invalid char literal")
		}
		return Char, s.next(), false
	case ch == '`' && s.Mode&ScanRawStrings != 0:
		s.rawString()
		return RawString, s.next(), false
	}
	following = s.next()
	switch {
	case ch == '.' && isDecimal(following) && s.Mode&ScanFloats != 0:
		tok, following = s.number(following, true)
		return tok, following, false
	case ch == '/' && (following == '/' || following == '*') && s.Mode&ScanComments != 0:
		if s.Mode&SkipComments != 0 {
			s.tokPos = -1
			return 0, s.comment(following), true
		}
		return Comment, s.comment(following), false
	}
	return ch, following, false
}

func (s *Scanner) isIdentRune(ch rune, i int) bool {
	if s.IsIdentRune != nil {
		return ch != EOF && s.IsIdentRune(ch, i)
	}
	return ch == '_' || unicode.IsLetter(ch) || unicode.IsDigit(ch) && i > 0
}

// quoted returns how many characters are between the quotes.
func (s *Scanner) quoted(quote rune) (n int) {
	ch := s.next()
	for ; ch != quote; n++ {
		if ch == '\n' || ch < 0 {
			s.fail("literal not terminated")
			return n
		}
		if ch == '\\' {
			ch = s.escape(quote)
		} else {
			ch = s.next()
		}
	}
	return n
}

func (s *Scanner) rawString() {
	for ch := s.next(); ch != '`'; ch = s.next() {
		if ch < 0 {
			s.fail("literal not terminated")
			return
		}
	}
}

func (s *Scanner) escape(quote rune) rune {
	switch ch := s.next(); ch {
	case 'a', 'b', 'f', 'n', 'r', 't', 'v', '\\', quote:
		return s.next()
	case '0', '1', '2', '3', '4', '5', '6', '7':
		return s.escapeDigits(ch, 8, 3)
	case 'x':
		return s.escapeDigits(s.next(), 16, 2)
	case 'u':
		return s.escapeDigits(s.next(), 16, 4)
	case 'U':
		return s.escapeDigits(s.next(), 16, 8)
	default:
		s.fail("invalid char escape")
		return ch
	}
}

func (s *Scanner) escapeDigits(ch rune, base, n int) rune {
	for n > 0 && digitValue(ch) < base {
		ch = s.next()
		n--
	}
	if n > 0 {
		s.fail("invalid char escape")
	}
	return ch
}

func digitValue(ch rune) int {
	switch {
	case isDecimal(ch):
		return int(ch - '0')
	case 'a' <= lower(ch) && lower(ch) <= 'f':
		return int(lower(ch)-'a') + 10
	}
	return 16
}

// comment is at the second character of the comment.
func (s *Scanner) comment(ch rune) rune {
	if ch == '/' {
		for ch != '\n' && ch >= 0 {
			ch = s.next()
		}
		return ch
	}
	ch = s.next()
	for ch >= 0 {
		before := ch
		if ch = s.next(); before == '*' && ch == '/' {
			return s.next()
		}
	}
	s.fail("comment not terminated")
	return ch
}

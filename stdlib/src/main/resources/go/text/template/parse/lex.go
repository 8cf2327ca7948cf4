// Package parse reads the text of templates into trees.
package parse

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Pos is a byte offset in the text.
type Pos int

// Position returns p.
func (p Pos) Position() Pos { return p }

type tokenKind int

const (
	tokenError tokenKind = iota // text is the message
	tokenBool
	tokenChar // a character that has no other meaning
	tokenCharConstant
	tokenComment
	tokenComplex
	tokenAssign
	tokenDeclare
	tokenEOF
	tokenField
	tokenIdentifier
	tokenLeftDelim
	tokenLeftParen
	tokenNumber
	tokenPipe
	tokenRawString
	tokenRightDelim
	tokenRightParen
	tokenSpace
	tokenString
	tokenText
	tokenVariable
	tokenKeyword
	tokenDot
	tokenNil
)

type token struct {
	kind tokenKind
	pos  Pos
	text string
	line int
}

func (t token) String() string {
	switch {
	case t.kind == tokenEOF:
		return "EOF"
	case t.kind == tokenError:
		return t.text
	case t.kind >= tokenKeyword:
		return "<" + t.text + ">"
	case len(t.text) > 10:
		return fmt.Sprintf("%.10q...", t.text)
	}
	return fmt.Sprintf("%q", t.text)
}

var keywords = map[string]bool{
	"block": true, "break": true, "continue": true, "define": true, "else": true, "end": true, "if": true,
	"range": true, "template": true, "with": true,
}

const (
	spaces = " \t\r\n"
	eof    = -1
)

// lexer splits a text into tokens, one at a time. Between actions all is text; a delimiter with a minus sign takes
// the spaces of the text beside it away.
type lexer struct {
	input       string
	left, right string
	pos         int // of the next rune
	start       int // of the token under way
	line        int // at start
	inside      bool
	parens      int
	comments    bool            // are tokens too
	identifiers map[string]bool // keywords that name functions here
}

// token makes a token of the text passed since the last one.
func (l *lexer) token(kind tokenKind) token {
	t := token{kind, Pos(l.start), l.input[l.start:l.pos], l.line}
	l.skip()
	return t
}

func (l *lexer) skip() {
	l.line += strings.Count(l.input[l.start:l.pos], "\n")
	l.start = l.pos
}

func (l *lexer) fail(format string, args ...any) token {
	t := token{tokenError, Pos(l.start), fmt.Sprintf(format, args...), l.line}
	l.input, l.pos, l.start = "", 0, 0
	l.inside = false
	return t
}

func (l *lexer) rest() string { return l.input[l.pos:] }

func (l *lexer) peek() rune {
	if l.pos >= len(l.input) {
		return eof
	}
	r, _ := utf8.DecodeRuneInString(l.rest())
	return r
}

func (l *lexer) next() rune {
	if l.pos >= len(l.input) {
		return eof
	}
	r, width := utf8.DecodeRuneInString(l.rest())
	l.pos += width
	return r
}

func (l *lexer) accept(any string) bool {
	if r := l.peek(); r != eof && strings.ContainsRune(any, r) {
		l.next()
		return true
	}
	return false
}

func (l *lexer) acceptRun(any string) {
	for l.accept(any) {
	}
}

// nextToken returns the next token; after the end or an error always EOF.
func (l *lexer) nextToken() token {
	if l.inside {
		return l.action()
	}
	for {
		at := strings.Index(l.rest(), l.left)
		if at < 0 {
			l.pos = len(l.input)
			if l.pos > l.start {
				return l.token(tokenText)
			}
			return token{tokenEOF, Pos(l.pos), "EOF", l.line}
		}
		if at > 0 {
			delim := l.pos + at
			text := l.input[l.pos:delim]
			if trimsLeft(l.input[delim+len(l.left):]) {
				text = strings.TrimRight(text, spaces)
			}
			l.pos += len(text)
			t := l.token(tokenText)
			l.pos = delim
			l.skip()
			if t.text != "" {
				return t
			}
		}
		l.pos += len(l.left)
		trim := 0
		if trimsLeft(l.rest()) {
			trim = 2
		}
		if !strings.HasPrefix(l.input[l.pos+trim:], "/*") {
			t := l.token(tokenLeftDelim)
			l.pos += trim
			l.skip()
			l.inside = true
			l.parens = 0
			return t
		}
		l.pos += trim
		l.skip()
		if t := l.comment(); t.kind == tokenError || l.comments {
			return t
		}
	}
}

func trimsLeft(s string) bool {
	return len(s) >= 2 && s[0] == '-' && isSpace(rune(s[1]))
}

func trimsRight(s string) bool {
	return len(s) >= 2 && isSpace(rune(s[0])) && s[1] == '-'
}

func (l *lexer) comment() token {
	end := strings.Index(l.input[l.pos+2:], "*/")
	if end < 0 {
		return l.fail("unclosed comment")
	}
	l.pos += 2 + end + 2
	closed, trim := l.atRight()
	if !closed {
		return l.fail("comment ends before closing delimiter")
	}
	t := l.token(tokenComment)
	l.closeDelim(trim)
	return t
}

// atRight reports whether the closing delimiter is here, and whether it trims.
func (l *lexer) atRight() (here, trim bool) {
	rest := l.rest()
	if trimsRight(rest) && strings.HasPrefix(rest[2:], l.right) {
		return true, true
	}
	return strings.HasPrefix(rest, l.right), false
}

// closeDelim passes the closing delimiter, and with trim the spaces around it.
func (l *lexer) closeDelim(trim bool) token {
	if trim {
		l.pos += 2
		l.skip()
	}
	l.pos += len(l.right)
	t := l.token(tokenRightDelim)
	if trim {
		l.pos += len(l.rest()) - len(strings.TrimLeft(l.rest(), spaces))
		l.skip()
	}
	return t
}

func (l *lexer) action() token {
	if here, trim := l.atRight(); here {
		if l.parens > 0 {
			return l.fail("unclosed left paren")
		}
		l.inside = false
		return l.closeDelim(trim)
	}
	r := l.next()
	switch {
	case r == eof:
		return l.fail("unclosed action")
	case isSpace(r):
		return l.space()
	case r == '=':
		return l.token(tokenAssign)
	case r == ':':
		if l.next() != '=' {
			return l.fail("expected :=")
		}
		return l.token(tokenDeclare)
	case r == '|':
		return l.token(tokenPipe)
	case r == '"':
		return l.quoted('"', tokenString, "unterminated quoted string")
	case r == '\'':
		return l.quoted('\'', tokenCharConstant, "unterminated character constant")
	case r == '`':
		end := strings.IndexByte(l.rest(), '`')
		if end < 0 {
			return l.fail("unterminated raw quoted string")
		}
		l.pos += end + 1
		return l.token(tokenRawString)
	case r == '$':
		return l.name(tokenVariable, tokenVariable)
	case r == '.' && (l.peek() < '0' || l.peek() > '9'):
		return l.name(tokenField, tokenDot)
	case r == '.' || r == '+' || r == '-' || '0' <= r && r <= '9':
		l.pos = l.start
		return l.number()
	case isAlphaNumeric(r):
		return l.word()
	case r == '(':
		l.parens++
		return l.token(tokenLeftParen)
	case r == ')':
		l.parens--
		if l.parens < 0 {
			return l.fail("unexpected right paren")
		}
		return l.token(tokenRightParen)
	case r <= unicode.MaxASCII && unicode.IsPrint(r):
		return l.token(tokenChar)
	}
	return l.fail("unrecognized character in action: %#U", r)
}

// space passes spaces, but for one that belongs to a delimiter that trims.
func (l *lexer) space() token {
	for isSpace(l.peek()) {
		l.next()
	}
	if trimsRight(l.input[l.pos-1:]) && strings.HasPrefix(l.input[l.pos+1:], l.right) {
		l.pos--
		if l.pos == l.start {
			return l.action()
		}
	}
	return l.token(tokenSpace)
}

func (l *lexer) quoted(quote rune, kind tokenKind, unterminated string) token {
	for {
		switch r := l.next(); r {
		case '\\':
			if r := l.next(); r == eof || r == '\n' {
				return l.fail(unterminated)
			}
		case eof, '\n':
			return l.fail(unterminated)
		case quote:
			return l.token(kind)
		}
	}
}

// name reads on behind a dot or dollar sign.
func (l *lexer) name(kind, alone tokenKind) token {
	if l.atTerminator() {
		return l.token(alone)
	}
	for isAlphaNumeric(l.peek()) {
		l.next()
	}
	if !l.atTerminator() {
		return l.fail("bad character %#U", l.peek())
	}
	return l.token(kind)
}

func (l *lexer) word() token {
	for isAlphaNumeric(l.peek()) {
		l.next()
	}
	if !l.atTerminator() {
		return l.fail("bad character %#U", l.peek())
	}
	switch word := l.input[l.start:l.pos]; {
	case keywords[word] && !l.identifiers[word]:
		return l.token(tokenKeyword)
	case word == "nil":
		return l.token(tokenNil)
	case word == "true" || word == "false":
		return l.token(tokenBool)
	}
	return l.token(tokenIdentifier)
}

// atTerminator reports whether a name may end here.
func (l *lexer) atTerminator() bool {
	r := l.peek()
	return r == eof || isSpace(r) || strings.ContainsRune(".,|:)(", r) || strings.HasPrefix(l.rest(), l.right)
}

func (l *lexer) number() token {
	if !l.scanNumber() {
		return l.fail("bad number syntax: %q", l.input[l.start:l.pos])
	}
	if sign := l.peek(); sign == '+' || sign == '-' {
		if !l.scanNumber() || l.input[l.pos-1] != 'i' {
			return l.fail("bad number syntax: %q", l.input[l.start:l.pos])
		}
		return l.token(tokenComplex)
	}
	return l.token(tokenNumber)
}

// scanNumber passes what looks like a number; conversion will tell whether it is one.
func (l *lexer) scanNumber() bool {
	const decimal = "0123456789_"
	l.accept("+-")
	digits, exponent := decimal, "eE"
	if l.accept("0") {
		switch {
		case l.accept("xX"):
			digits, exponent = "0123456789abcdefABCDEF_", "pP"
		case l.accept("oO"):
			digits, exponent = "01234567_", ""
		case l.accept("bB"):
			digits, exponent = "01_", ""
		}
	}
	l.acceptRun(digits)
	if l.accept(".") {
		l.acceptRun(digits)
	}
	if exponent != "" && l.accept(exponent) {
		l.accept("+-")
		l.acceptRun(decimal)
	}
	l.accept("i")
	if isAlphaNumeric(l.peek()) {
		l.next()
		return false
	}
	return true
}

func isSpace(r rune) bool {
	return r == ' ' || r == '\t' || r == '\r' || r == '\n'
}

func isAlphaNumeric(r rune) bool {
	return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r)
}

package fmt

import (
	"errors"
	"io"
	"math"
	"os"
	"strconv"
	"unicode/utf8"
)

// ScanState is what a Scanner reads from.
type ScanState interface {
	ReadRune() (r rune, size int, err error)
	UnreadRune() error
	SkipSpace()
	// Token reads runes while f holds, white space aside if f is nil.
	Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
	Width() (wid int, ok bool)
	Read(buf []byte) (n int, err error) // of no use
}

// Scanner is implemented by values that scan themselves.
type Scanner interface {
	Scan(state ScanState, verb rune) error
}

// Scan and the others without "ln" and "f" take newlines for space; those with "ln" end at one.

func Scan(a ...any) (n int, err error) { return Fscan(os.Stdin, a...) }

func Scanln(a ...any) (n int, err error) { return Fscanln(os.Stdin, a...) }

func Scanf(format string, a ...any) (n int, err error) { return Fscanf(os.Stdin, format, a...) }

func Sscan(str string, a ...any) (n int, err error) { return sscan(str, a, true) }

func Sscanln(str string, a ...any) (n int, err error) { return sscan(str, a, false) }

func Sscanf(str string, format string, a ...any) (n int, err error) {
	if scanfReadyString(str, format, a) {
		return len(a), nil
	}
	return scanf(&scanner{rs: &stringRunes{s: str}}, format, a)
}

func Fscan(r io.Reader, a ...any) (n int, err error) { return fscan(r, a, true) }

func Fscanln(r io.Reader, a ...any) (n int, err error) { return fscan(r, a, false) }

func Fscanf(r io.Reader, format string, a ...any) (n int, err error) {
	if scanfReady(r, format, a) {
		return len(a), nil
	}
	return scanf(&scanner{rs: runesOf(r)}, format, a)
}

func sscan(str string, a []any, newlineIsSpace bool) (n int, err error) {
	n, line, used := scanReadyString(str, a, newlineIsSpace)
	if line || newlineIsSpace && n == len(a) {
		return n, nil
	}
	return scanRest(&stringRunes{s: str[used:]}, a, n, newlineIsSpace)
}

func fscan(r io.Reader, a []any, newlineIsSpace bool) (n int, err error) {
	n, line, _ := scanReady(r, a, newlineIsSpace)
	if line || newlineIsSpace && n == len(a) {
		return n, nil
	}
	return scanRest(runesOf(r), a, n, newlineIsSpace)
}

// scanRest scans what follows the first n values.
func scanRest(rs io.RuneScanner, a []any, n int, newlineIsSpace bool) (int, error) {
	m, err := scan(&scanner{rs: rs, newlineIsSpace: newlineIsSpace, newlineEnds: !newlineIsSpace}, a[n:])
	return n + m, err
}

// What lies ready in strings and buffers is scanned by natives, as far as it is plain; they take nothing of what
// is not. scanReady returns how many values it has scanned, whether also the newline that must follow, and the
// number of bytes taken. scanfReady takes all or nothing.

func scanReady(r io.Reader, a []any, newlineIsSpace bool) (n int, line bool, used int)

func scanReadyString(str string, a []any, newlineIsSpace bool) (n int, line bool, used int)

func scanfReady(r io.Reader, format string, a []any) bool

func scanfReadyString(str string, format string, a []any) bool

func runesOf(r io.Reader) io.RuneScanner {
	if rs, ok := r.(io.RuneScanner); ok {
		return rs
	}
	return &readerRunes{r: r, next: noRune}
}

// stringRunes reads the runes of a string.
type stringRunes struct {
	s    string
	at   int
	last int
}

func (r *stringRunes) ReadRune() (c rune, size int, err error) {
	if r.at >= len(r.s) {
		return 0, 0, io.EOF
	}
	c, size = utf8.DecodeRuneInString(r.s[r.at:])
	r.last = r.at
	r.at += size
	return c, size, nil
}

func (r *stringRunes) UnreadRune() error {
	r.at = r.last
	return nil
}

const noRune = -1

// readerRunes reads an io.Reader byte by byte, so that nothing is taken that is not scanned.
type readerRunes struct {
	r       io.Reader
	pending []byte // after an invalid byte
	last    rune
	next    rune // unread, or noRune
}

func (r *readerRunes) readByte() (byte, error) {
	if len(r.pending) > 0 {
		b := r.pending[0]
		r.pending = r.pending[1:]
		return b, nil
	}
	var b [1]byte
	_, err := io.ReadFull(r.r, b[:])
	return b[0], err
}

func (r *readerRunes) ReadRune() (c rune, size int, err error) {
	if r.next != noRune {
		c = r.next
		r.next = noRune
		return c, utf8.RuneLen(c), nil
	}
	b, err := r.readByte()
	if err != nil {
		return 0, 0, err
	}
	bytes := []byte{b}
	for !utf8.FullRune(bytes) {
		b, err := r.readByte()
		if err == io.EOF {
			break
		}
		if err != nil {
			return 0, 0, err
		}
		bytes = append(bytes, b)
	}
	c, size = utf8.DecodeRune(bytes)
	r.pending = append(bytes[size:], r.pending...)
	r.last = c
	return c, size, nil
}

func (r *readerRunes) UnreadRune() error {
	r.next = r.last
	return nil
}

// scanner is one call's state. After an error it reads nothing more.
type scanner struct {
	rs             io.RuneScanner
	newlineIsSpace bool
	newlineEnds    bool
	token          []byte
	count          int // runes read
	limit          int // of count, where the verb has a width
	width          int
	hasWidth       bool
	atEOF          bool
	err            error
}

const eof = -1

func (s *scanner) fail(text string) { s.setErr(errors.New(text)) }

func (s *scanner) setErr(err error) {
	if s.err == nil {
		s.err = err
	}
}

func (s *scanner) Read(buf []byte) (n int, err error) {
	return 0, errors.New("ScanState's Read should not be called. Use ReadRune")
}

func (s *scanner) Width() (wid int, ok bool) { return s.width, s.hasWidth }

func (s *scanner) ReadRune() (r rune, size int, err error) {
	if s.atEOF || s.hasWidth && s.count >= s.limit {
		return 0, 0, io.EOF
	}
	r, size, err = s.rs.ReadRune()
	if err == nil {
		s.count++
		if s.newlineEnds && r == '\n' {
			s.atEOF = true
		}
	} else if err == io.EOF {
		s.atEOF = true
	}
	return r, size, err
}

func (s *scanner) UnreadRune() error {
	s.rs.UnreadRune()
	s.atEOF = false
	s.count--
	return nil
}

func (s *scanner) get() rune {
	if s.err != nil {
		return eof
	}
	r, _, err := s.ReadRune()
	if err != nil {
		if err != io.EOF {
			s.setErr(err)
		}
		return eof
	}
	return r
}

// must reads a rune that has to be there.
func (s *scanner) must() rune {
	r := s.get()
	if r == eof {
		s.setErr(io.ErrUnexpectedEOF)
	}
	return r
}

func (s *scanner) Token(skipSpace bool, f func(rune) bool) (token []byte, err error) {
	before := s.err
	s.err = nil
	s.token = s.token[:0]
	if f == nil {
		f = func(r rune) bool { return !isSpace(r) }
	}
	s.readWhile(skipSpace, f)
	err, s.err = s.err, before
	return s.token, err
}

func (s *scanner) readWhile(skipSpace bool, f func(rune) bool) {
	if skipSpace {
		s.SkipSpace()
	}
	for {
		r := s.get()
		if r == eof {
			return
		}
		if !f(r) {
			s.UnreadRune()
			return
		}
		s.token = utf8.AppendRune(s.token, r)
	}
}

func isSpace(r rune) bool {
	switch {
	case r < 0x80:
		return r == ' ' || '\t' <= r && r <= '\r'
	case r == 0x85, r == 0xA0, r == 0x1680, 0x2000 <= r && r <= 0x200A:
		return true
	}
	return r == 0x2028 || r == 0x2029 || r == 0x202F || r == 0x205F || r == 0x3000
}

func (s *scanner) SkipSpace() {
	for {
		r := s.get()
		if r == eof || r == '\r' && s.peek("\n") {
			if r == eof {
				return
			}
			continue
		}
		if r == '\n' {
			if s.newlineIsSpace {
				continue
			}
			s.fail("unexpected newline")
			return
		}
		if !isSpace(r) {
			s.UnreadRune()
			return
		}
	}
}

func contains(set string, r rune) bool {
	for _, c := range set {
		if c == r {
			return true
		}
	}
	return false
}

// accept takes the next rune into the token if it is in the set.
func (s *scanner) accept(set string) bool {
	r := s.get()
	if r == eof {
		return false
	}
	if !contains(set, r) {
		s.UnreadRune()
		return false
	}
	s.token = utf8.AppendRune(s.token, r)
	return true
}

func (s *scanner) peek(set string) bool {
	r := s.get()
	if r != eof {
		s.UnreadRune()
	}
	return contains(set, r)
}

// begin skips space; false with io.EOF where nothing follows.
func (s *scanner) begin() bool {
	s.SkipSpace()
	return s.some()
}

func (s *scanner) some() bool {
	if s.err != nil {
		return false
	}
	if r := s.get(); r == eof {
		s.setErr(io.EOF)
		return false
	}
	s.UnreadRune()
	return true
}

func (s *scanner) verbIn(verb rune, set, kind string) bool {
	if contains(set, verb) {
		return true
	}
	s.fail("bad verb '%" + string(verb) + "' for " + kind)
	return false
}

func (s *scanner) bool(verb rune) bool {
	if !s.begin() || !s.verbIn(verb, "tv", "boolean") {
		return false
	}
	switch s.get() {
	case '1':
		return true
	case 't', 'T':
		if s.accept("rR") && (!s.accept("uU") || !s.accept("eE")) {
			s.fail("syntax error scanning boolean")
		}
		return true
	case 'f', 'F':
		if s.accept("aA") && (!s.accept("lL") || !s.accept("sS") || !s.accept("eE")) {
			s.fail("syntax error scanning boolean")
		}
	}
	return false
}

const (
	decimalDigits     = "0123456789"
	hexadecimalDigits = "0123456789aAbBcCdDeEfF"
)

// digits reads an integer's text into the token and returns its base.
func (s *scanner) digits(verb rune, signed bool) (base int) {
	s.verbIn(verb, "bdoUxXv", "integer")
	base = 10
	set := decimalDigits
	switch verb {
	case 'b':
		base, set = 2, "01"
	case 'o':
		base, set = 8, "01234567"
	case 'x', 'X', 'U':
		base, set = 16, hexadecimalDigits
	}
	found := false
	if verb == 'U' {
		if s.get() != 'U' || s.get() != '+' {
			s.fail("bad unicode format ")
		}
	} else {
		if signed {
			s.accept("+-")
		}
		if verb == 'v' {
			base, set, found = s.prefix()
		}
	}
	if !found && s.some() && !s.accept(set) {
		s.fail("expected integer")
	}
	for s.accept(set) {
	}
	return base
}

// prefix finds the base as Go's source text has it.
func (s *scanner) prefix() (base int, set string, found bool) {
	if !s.accept("0") {
		return 0, decimalDigits + "_", false
	}
	switch {
	case s.accept("bB"):
		set = "01_"
	case s.accept("oO"):
		set = "01234567_"
	case s.accept("xX"):
		set = hexadecimalDigits + "_"
	default:
		set = "01234567_"
	}
	return 0, set, true
}

func (s *scanner) rune(bits int) int64 {
	if !s.some() {
		return 0
	}
	r := int64(s.get())
	if r<<(64-bits)>>(64-bits) != r {
		s.fail("overflow on character value " + string(rune(r)))
	}
	return r
}

func (s *scanner) int(verb rune, bits int) int64 {
	if verb == 'c' {
		return s.rune(bits)
	}
	if !s.begin() {
		return 0
	}
	base := s.digits(verb, true)
	if s.err != nil {
		return 0
	}
	i, err := strconv.ParseInt(string(s.token), base, 64)
	if err != nil {
		s.setErr(err)
	} else if i<<(64-bits)>>(64-bits) != i {
		s.fail("integer overflow on token " + string(s.token))
	}
	return i
}

func (s *scanner) uint(verb rune, bits int) uint64 {
	if verb == 'c' {
		return uint64(s.rune(bits))
	}
	if !s.begin() {
		return 0
	}
	base := s.digits(verb, false)
	if s.err != nil {
		return 0
	}
	u, err := strconv.ParseUint(string(s.token), base, 64)
	if err != nil {
		s.setErr(err)
	} else if u<<(64-bits)>>(64-bits) != u {
		s.fail("unsigned integer overflow on token " + string(s.token))
	}
	return u
}

// floatText reads a number's text, which may turn out not to be one.
func (s *scanner) floatText() string {
	s.token = s.token[:0]
	if s.accept("nN") && s.accept("aA") && s.accept("nN") {
		return string(s.token)
	}
	s.accept("+-")
	if s.accept("iI") && s.accept("nN") && s.accept("fF") {
		return string(s.token)
	}
	digits, exponent := decimalDigits+"_", "eEpP"
	if s.accept("0") && s.accept("xX") {
		digits, exponent = hexadecimalDigits+"_", "pP"
	}
	for s.accept(digits) {
	}
	if s.accept(".") {
		for s.accept(digits) {
		}
	}
	if s.accept(exponent) {
		s.accept("+-")
		for s.accept(decimalDigits + "_") {
		}
	}
	return string(s.token)
}

func (s *scanner) float(text string, bits int) float64 {
	if s.err != nil {
		return 0
	}
	mantissa, exponent := text, 0
	var err error
	for i := 0; i < len(text); i++ {
		if text[i] == 'x' || text[i] == 'X' {
			break
		}
		if text[i] == 'p' { // decimal with a binary exponent
			mantissa = text[:i]
			exponent, err = strconv.Atoi(text[i+1:])
		}
	}
	f, floatErr := strconv.ParseFloat(mantissa, bits)
	if floatErr != nil {
		err = floatErr
	}
	if err != nil {
		if e, ok := err.(*strconv.NumError); ok {
			e.Num = text
		}
		s.setErr(err)
	}
	if exponent != 0 {
		return math.Ldexp(f, exponent)
	}
	return f
}

const floatVerbs = "beEfFgGv"

func (s *scanner) complex(verb rune, bits int) complex128 {
	if !s.verbIn(verb, floatVerbs, "complex") || !s.begin() {
		return 0
	}
	parentheses := s.accept("(")
	re := s.floatText()
	s.token = s.token[:0]
	ok := s.accept("+-")
	sign := string(s.token)
	im := sign + s.floatText()
	if !ok || !s.accept("i") || parentheses && !s.accept(")") {
		s.fail("syntax error scanning complex number")
	}
	return complex(s.float(re, bits/2), s.float(im, bits/2))
}

func (s *scanner) text(verb rune) string {
	if !s.verbIn(verb, "svqxX", "string") || !s.begin() {
		return ""
	}
	switch verb {
	case 'q':
		return s.quoted()
	case 'x', 'X':
		return s.hex()
	}
	s.readWhile(false, func(r rune) bool { return !isSpace(r) })
	return string(s.token)
}

func (s *scanner) quoted() string {
	quote := s.get()
	switch quote {
	case '`':
		for r := s.must(); r != quote && r != eof; r = s.must() {
			s.token = utf8.AppendRune(s.token, r)
		}
		return string(s.token)
	case '"':
		s.token = append(s.token, '"')
		for s.err == nil {
			r := s.must()
			s.token = utf8.AppendRune(s.token, r)
			if r == '"' {
				break
			}
			if r == '\\' {
				s.token = utf8.AppendRune(s.token, s.must())
			}
		}
		if s.err != nil {
			return ""
		}
		text, err := strconv.Unquote(string(s.token))
		if err != nil {
			s.setErr(err)
		}
		return text
	}
	s.fail("expected quoted string")
	return ""
}

func (s *scanner) hex() string {
	for s.err == nil {
		hi := hexDigit(s.get())
		if hi < 0 {
			if !s.atEOF {
				s.UnreadRune()
			}
			break
		}
		lo := hexDigit(s.must())
		if lo < 0 {
			s.fail("illegal hex digit")
			return ""
		}
		s.token = append(s.token, byte(hi<<4|lo))
	}
	if len(s.token) == 0 {
		s.fail("no hex data for %x string")
	}
	return string(s.token)
}

func hexDigit(r rune) int {
	switch {
	case '0' <= r && r <= '9':
		return int(r - '0')
	case 'a' <= r && r <= 'f':
		return int(r-'a') + 10
	case 'A' <= r && r <= 'F':
		return int(r-'A') + 10
	}
	return -1
}

// What pointers point to, as pointee tells.
const (
	notPointer = iota
	toOther
	toBool
	toInt
	toUint
	toFloat
	toComplex
	toText
)

// pointee tells what kind of value arg points to, and of how many bits.
func pointee(arg any) (kind, bits int)

// The natives that store through a pointer.

func storeBits(arg any, bits uint64)

func storeFloat(arg any, f float64)

func storeComplex(arg any, c complex128)

func storeText(arg any, s string)

func (s *scanner) one(verb rune, arg any) {
	s.token = s.token[:0]
	if v, ok := arg.(Scanner); ok {
		if err := v.Scan(s, verb); err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			s.setErr(err)
		}
		return
	}
	kind, bits := pointee(arg)
	switch kind {
	case toBool:
		if v := s.bool(verb); s.err == nil {
			u := uint64(0)
			if v {
				u = 1
			}
			storeBits(arg, u)
		}
	case toInt:
		if v := s.int(verb, bits); s.err == nil {
			storeBits(arg, uint64(v))
		}
	case toUint:
		if v := s.uint(verb, bits); s.err == nil {
			storeBits(arg, v)
		}
	case toFloat:
		if s.verbIn(verb, floatVerbs, "float"+strconv.Itoa(bits)) && s.begin() {
			if v := s.float(s.floatText(), bits); s.err == nil {
				storeFloat(arg, v)
			}
		}
	case toComplex:
		if v := s.complex(verb, bits); s.err == nil {
			storeComplex(arg, v)
		}
	case toText:
		if v := s.text(verb); s.err == nil {
			storeText(arg, v)
		}
	case notPointer:
		s.fail("type not a pointer: " + Sprintf("%T", arg))
	default:
		s.fail("can't scan type: " + Sprintf("%T", arg))
	}
}

func scan(s *scanner, a []any) (n int, err error) {
	for _, arg := range a {
		s.one('v', arg)
		if s.err != nil {
			return n, s.err
		}
		n++
	}
	if s.newlineEnds {
		for {
			r := s.get()
			if r == '\n' || r == eof {
				break
			}
			if !isSpace(r) {
				s.fail("expected newline")
				break
			}
		}
	}
	return n, s.err
}

func scanf(s *scanner, format string, a []any) (n int, err error) {
	for i := 0; i < len(format) && s.err == nil; {
		matched := s.match(format[i:])
		if s.err != nil {
			break
		}
		if matched > 0 {
			i += matched
			continue
		}
		if format[i] != '%' {
			s.fail("input does not match format")
			break
		}
		i++
		s.width, s.hasWidth = 0, false
		for i < len(format)-1 && '0' <= format[i] && format[i] <= '9' {
			s.width = s.width*10 + int(format[i]-'0')
			s.hasWidth = true
			i++
		}
		verb, size := utf8.DecodeRuneInString(format[i:])
		rest := format[i:]
		i += size
		width := s.hasWidth
		s.hasWidth = false // space before a value does not count
		if verb != 'c' {
			s.SkipSpace()
		}
		if verb == '%' {
			if s.begin() && !s.accept("%") {
				s.fail("missing literal %")
			}
			continue
		}
		s.hasWidth = width
		s.limit = s.count + s.width
		if n >= len(a) {
			s.fail("too few operands for format '%" + rest + "'")
			break
		}
		if s.err == nil {
			s.one(verb, a[n])
		}
		if s.err == nil {
			n++
		}
		s.hasWidth = false
	}
	if s.err == nil && n < len(a) {
		s.fail("too many operands")
	}
	return n, s.err
}

// match reads what the format has before the next verb: the bytes of format used, 0 at a verb, -1 where the input
// differs.
func (s *scanner) match(format string) (i int) {
	for i < len(format) && s.err == nil {
		c, size := utf8.DecodeRuneInString(format[i:])
		if isSpace(c) {
			i += s.matchSpace(format[i:])
			continue
		}
		if c == '%' {
			if i+size == len(format) {
				s.fail("missing verb: % at end of format string")
				return i
			}
			if format[i+size] != '%' {
				return i
			}
			i += size
		}
		r := s.must()
		if r != c {
			if r != eof {
				s.UnreadRune()
			}
			return -1
		}
		i += size
	}
	return i
}

// matchSpace matches a run of space: newlines must be there, other space at its end stands for any.
func (s *scanner) matchSpace(format string) (i int) {
	newlines := 0
	trailing := false
	for i < len(format) {
		c, size := utf8.DecodeRuneInString(format[i:])
		if !isSpace(c) {
			break
		}
		if c == '\n' {
			newlines++
		}
		trailing = c != '\n'
		i += size
	}
	for range newlines {
		r := s.get()
		for r != eof && isSpace(r) && r != '\n' {
			r = s.get()
		}
		if r != '\n' && r != eof {
			s.fail("newline in format does not match input")
			return i
		}
	}
	if trailing {
		r := s.get()
		if newlines == 0 {
			if r != eof && !isSpace(r) {
				s.fail("expected space in input to match format")
				return i
			}
			if r == '\n' {
				s.fail("newline in input does not match format")
				return i
			}
		}
		for r != eof && isSpace(r) && r != '\n' {
			r = s.get()
		}
		if r != eof {
			s.UnreadRune()
		}
	}
	return i
}

// Package xml reads and writes XML 1.0 with name spaces, token by token or into and from Go values.
package xml

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// SyntaxError is that of a text that is no XML.
type SyntaxError struct {
	Msg  string
	Line int
}

func (e *SyntaxError) Error() string {
	return "XML syntax error on line " + strconv.Itoa(e.Line) + ": " + e.Msg
}

// Name is a name with its name space; in a raw token that is a prefix.
type Name struct {
	Space, Local string
}

// Attr is an attribute.
type Attr struct {
	Name  Name
	Value string
}

// Token is a StartElement, EndElement, CharData, Comment, ProcInst or Directive.
type Token any

// StartElement is a start tag.
type StartElement struct {
	Name Name
	Attr []Attr
}

// Copy returns a copy with attributes of its own.
func (e StartElement) Copy() StartElement {
	e.Attr = append([]Attr{}, e.Attr...)
	return e
}

// End returns the end tag.
func (e StartElement) End() EndElement {
	return EndElement{e.Name}
}

// EndElement is an end tag.
type EndElement struct {
	Name Name
}

// CharData is text, entities resolved.
type CharData []byte

// Copy returns a copy.
func (c CharData) Copy() CharData { return CharData(bytes.Clone(c)) }

// Comment is what stands between <!-- and -->.
type Comment []byte

// Copy returns a copy.
func (c Comment) Copy() Comment { return Comment(bytes.Clone(c)) }

// ProcInst is what stands between <? and ?>.
type ProcInst struct {
	Target string
	Inst   []byte
}

// Copy returns a copy.
func (p ProcInst) Copy() ProcInst {
	p.Inst = bytes.Clone(p.Inst)
	return p
}

// Directive is what stands between <! and >.
type Directive []byte

// Copy returns a copy.
func (d Directive) Copy() Directive { return Directive(bytes.Clone(d)) }

// CopyToken returns a copy of a token.
func CopyToken(t Token) Token {
	switch v := t.(type) {
	case CharData:
		return v.Copy()
	case Comment:
		return v.Copy()
	case Directive:
		return v.Copy()
	case ProcInst:
		return v.Copy()
	case StartElement:
		return v.Copy()
	}
	return t
}

// TokenReader yields tokens; nil, io.EOF at the end.
type TokenReader interface {
	Token() (Token, error)
}

const (
	xmlURL      = "http://www.w3.org/XML/1998/namespace"
	xmlPrefix   = "xml"
	xmlnsPrefix = "xmlns"
)

// Decoder reads tokens from a stream.
type Decoder struct {
	// Strict asks for well-formed XML. Without it tags may be left open, attributes lack quotes or a value, and
	// unknown entities stand for themselves.
	Strict bool
	// AutoClose lists elements that have no end tag where Strict is off.
	AutoClose []string
	// Entity has more entities than the five that XML has.
	Entity map[string]string
	// CharsetReader turns another encoding into UTF-8.
	CharsetReader func(charset string, input io.Reader) (io.Reader, error)
	// DefaultSpace is the name space of elements without one.
	DefaultSpace string

	r         io.ByteReader
	tokens    TokenReader
	buf       bytes.Buffer
	saved     *bytes.Buffer // what was read, while an element wants it
	unread    int           // the byte to be read again, -1 if there is none
	err       error
	open      []element
	spaces    map[string]string // of prefixes
	pending   Token             // to be returned next
	toClose   *Name             // of an element that ended in its start tag
	offset    int64
	line      int
	lineStart int64
	inMethod  bool
}

// element is an open element, or a mark that a method's tokens end at.
type element struct {
	name  Name
	isEnd bool // the mark
	undo  []binding
}

// binding is a prefix and what it meant before.
type binding struct {
	prefix, space string
	had           bool
}

// failure carries an error out of the scanning functions.
type failure struct {
	err error
}

// NewDecoder returns a Decoder that reads from r.
func NewDecoder(r io.Reader) *Decoder {
	d := &Decoder{spaces: map[string]string{}, unread: -1, line: 1, Strict: true}
	d.setReader(r)
	return d
}

// NewTokenDecoder returns a Decoder that takes raw tokens from t.
func NewTokenDecoder(t TokenReader) *Decoder {
	if d, ok := t.(*Decoder); ok {
		return d
	}
	return &Decoder{spaces: map[string]string{}, unread: -1, line: 1, Strict: true, tokens: t}
}

func (d *Decoder) setReader(r io.Reader) {
	if b, ok := r.(io.ByteReader); ok {
		d.r = b
	} else {
		d.r = bufio.NewReader(r)
	}
}

// InputOffset returns how many bytes have been used.
func (d *Decoder) InputOffset() int64 {
	return d.offset
}

// InputPos returns the line and column behind the last token, both from 1.
func (d *Decoder) InputPos() (line, column int) {
	return d.line, int(d.offset-d.lineStart) + 1
}

// Token returns the next token; io.EOF at the end, all elements being closed. Names have their name spaces.
func (d *Decoder) Token() (Token, error) {
	if n := len(d.open); n > 0 && d.open[n-1].isEnd {
		return nil, io.EOF
	}
	t := d.pending
	d.pending = nil
	if t == nil {
		var err error
		if t, err = d.rawToken(); t == nil && err != nil {
			if err == io.EOF && len(d.open) > 0 {
				err = d.syntaxError("unexpected EOF")
			}
			return nil, err
		}
	}
	if !d.Strict {
		if end, ok := d.autoClose(t); ok {
			d.pending = t
			t = end
		}
	}
	switch e := t.(type) {
	case StartElement:
		d.start(&e)
		return e, nil
	case EndElement:
		if err := d.end(&e); err != nil {
			d.err = err
			return nil, err
		}
		return e, nil
	}
	return t, nil
}

// start opens an element and translates its names.
func (d *Decoder) start(e *StartElement) {
	opened := element{name: e.Name}
	for _, a := range e.Attr {
		prefix := a.Name.Local
		switch {
		case a.Name.Space == xmlnsPrefix:
		case a.Name.Space == "" && a.Name.Local == xmlnsPrefix:
			prefix = ""
		default:
			continue
		}
		before, had := d.spaces[prefix]
		opened.undo = append(opened.undo, binding{prefix, before, had})
		d.spaces[prefix] = a.Value
	}
	d.open = append(d.open, opened)
	d.translate(&e.Name, true)
	for i := range e.Attr {
		d.translate(&e.Attr[i].Name, false)
	}
}

func (d *Decoder) translate(n *Name, element bool) {
	switch {
	case n.Space == xmlnsPrefix, n.Space == "" && (!element || n.Local == xmlnsPrefix):
		return
	case n.Space == xmlPrefix:
		n.Space = xmlURL
	}
	if space, ok := d.spaces[n.Space]; ok {
		n.Space = space
	} else if n.Space == "" {
		n.Space = d.DefaultSpace
	}
}

// end closes the innermost element, which must be of that name.
func (d *Decoder) end(e *EndElement) error {
	n := len(d.open)
	if n == 0 || d.open[n-1].isEnd {
		return d.syntaxError("unexpected end element </" + e.Name.Local + ">")
	}
	top := d.open[n-1]
	switch {
	case top.name.Local != e.Name.Local:
		if d.Strict {
			return d.syntaxError("element <" + top.name.Local + "> closed by </" + e.Name.Local + ">")
		}
		name := e.Name
		d.toClose = &name
		e.Name = top.name
	case top.name.Space != e.Name.Space:
		space := e.Name.Space
		if space == "" {
			space = `""`
		}
		return d.syntaxError("element <" + top.name.Local + "> in space " + top.name.Space + " closed by </" +
			e.Name.Local + "> in space " + space)
	}
	d.translate(&e.Name, true)
	d.open = d.open[:n-1]
	for i := len(top.undo) - 1; i >= 0; i-- {
		if b := top.undo[i]; b.had {
			d.spaces[b.prefix] = b.space
		} else {
			delete(d.spaces, b.prefix)
		}
	}
	return nil
}

func (d *Decoder) autoClose(t Token) (Token, bool) {
	n := len(d.open)
	if n == 0 || d.open[n-1].isEnd {
		return nil, false
	}
	name := d.open[n-1].name
	for _, s := range d.AutoClose {
		if strings.EqualFold(s, name.Local) {
			end, ok := t.(EndElement)
			return EndElement{name}, !ok || !strings.EqualFold(end.Name.Local, name.Local)
		}
	}
	return nil, false
}

func (d *Decoder) syntaxError(msg string) error {
	return &SyntaxError{Msg: msg, Line: d.line}
}

// RawToken returns the next token as it stands: nothing is checked to be closed, and names have prefixes.
func (d *Decoder) RawToken() (Token, error) {
	if d.inMethod {
		return nil, errors.New("xml: cannot use RawToken from UnmarshalXML method")
	}
	return d.rawToken()
}

func (d *Decoder) rawToken() (t Token, err error) {
	if d.tokens != nil {
		return d.tokens.Token()
	}
	if d.err != nil {
		return nil, d.err
	}
	if d.toClose != nil {
		t = EndElement{*d.toClose}
		d.toClose = nil
		return t, nil
	}
	defer func() {
		switch f := recover().(type) {
		case nil:
		case failure:
			d.err = f.err
			t, err = nil, f.err
		default:
			panic(f)
		}
	}()
	b, ok := d.read()
	if !ok {
		return nil, d.err
	}
	if b != '<' {
		d.back(b)
		return CharData(d.text(-1, false)), nil
	}
	switch b = d.must(); b {
	case '/':
		name := d.qualified("expected element name after </")
		d.skipSpace()
		if d.must() != '>' {
			d.fail("invalid characters between </" + name.Local + " and >")
		}
		return EndElement{name}, nil
	case '?':
		return d.procInst(), nil
	case '!':
		return d.declaration(), nil
	}
	d.back(b)
	return d.startTag(), nil
}

func (d *Decoder) fail(msg string) {
	panic(failure{d.syntaxError(msg)})
}

// Bytes.

func (d *Decoder) read() (byte, bool) {
	if d.err != nil {
		return 0, false
	}
	var b byte
	if d.unread >= 0 {
		b = byte(d.unread)
		d.unread = -1
	} else {
		var err error
		if b, err = d.r.ReadByte(); err != nil {
			d.err = err
			return 0, false
		}
		if d.saved != nil {
			d.saved.WriteByte(b)
		}
	}
	if b == '\n' {
		d.line++
		d.lineStart = d.offset + 1
	}
	d.offset++
	return b, true
}

// must reads a byte; the end is an error.
func (d *Decoder) must() byte {
	b, ok := d.read()
	if !ok {
		if d.err == io.EOF {
			d.fail("unexpected EOF")
		}
		panic(failure{d.err})
	}
	return b
}

func (d *Decoder) back(b byte) {
	if b == '\n' {
		d.line--
	}
	d.unread = int(b)
	d.offset--
}

// savedLength is how much of what is being saved belongs to tokens already returned.
func (d *Decoder) savedLength() int {
	n := d.saved.Len()
	if d.unread >= 0 {
		n--
	}
	return n
}

func (d *Decoder) skipSpace() {
	for {
		b, ok := d.read()
		if !ok {
			return
		}
		switch b {
		case ' ', '\r', '\n', '\t':
		default:
			d.back(b)
			return
		}
	}
}

// Tags.

func (d *Decoder) startTag() Token {
	e := StartElement{Name: d.qualified("expected element name after <"), Attr: []Attr{}}
	for {
		d.skipSpace()
		b := d.must()
		if b == '/' {
			if d.must() != '>' {
				d.fail("expected /> in element")
			}
			name := e.Name
			d.toClose = &name
			return e
		}
		if b == '>' {
			return e
		}
		d.back(b)
		a := Attr{Name: d.qualified("expected attribute name in element")}
		d.skipSpace()
		if b = d.must(); b == '=' {
			d.skipSpace()
			a.Value = d.attrValue()
		} else if d.Strict {
			d.fail("attribute name without = in element")
		} else {
			d.back(b)
			a.Value = a.Name.Local
		}
		e.Attr = append(e.Attr, a)
	}
}

func (d *Decoder) attrValue() string {
	b := d.must()
	if b == '"' || b == '\'' {
		return string(d.text(int(b), false))
	}
	if d.Strict {
		d.fail("unquoted or missing attribute value in element")
	}
	var value []byte
	for b < utf8.RuneSelf && (unicode.IsLetter(rune(b)) || unicode.IsDigit(rune(b)) || strings.IndexByte("_:-", b) >= 0) {
		value = append(value, b)
		b = d.must()
	}
	d.back(b)
	return string(value)
}

// qualified reads a name, perhaps with a prefix.
func (d *Decoder) qualified(missing string) Name {
	s := d.name()
	if s == "" || strings.Count(s, ":") > 1 {
		d.fail(missing)
	}
	space, local, ok := strings.Cut(s, ":")
	if !ok || space == "" || local == "" {
		return Name{Local: s}
	}
	return Name{space, local}
}

// name reads a name; "" if none is here.
func (d *Decoder) name() string {
	d.buf.Reset()
	d.readName()
	s := d.buf.String()
	if s != "" && !isName(s) {
		d.fail("invalid XML name: " + s)
	}
	return s
}

// readName adds the bytes that a name may consist of to the buffer.
func (d *Decoder) readName() {
	for {
		b := d.must()
		if b < utf8.RuneSelf && !isNameByte(b) {
			d.back(b)
			return
		}
		d.buf.WriteByte(b)
	}
}

func isNameByte(b byte) bool {
	return 'A' <= b && b <= 'Z' || 'a' <= b && b <= 'z' || '0' <= b && b <= '9' || strings.IndexByte("_:.-", b) >= 0
}

func isName(s string) bool {
	for i, r := range s {
		first := r == '_' || r == ':' || unicode.IsLetter(r)
		later := first || i > 0 && (unicode.IsDigit(r) || unicode.IsMark(r) || r == '.' || r == '-' || r == 0xb7)
		if !later || r == utf8.RuneError {
			return false
		}
	}
	return s != ""
}

// until reads up to a terminator and returns what is before it.
func (d *Decoder) until(end string) []byte {
	d.buf.Reset()
	for !bytes.HasSuffix(d.buf.Bytes(), []byte(end)) {
		d.buf.WriteByte(d.must())
	}
	return bytes.Clone(d.buf.Bytes()[:d.buf.Len()-len(end)])
}

func (d *Decoder) procInst() Token {
	target := d.name()
	if target == "" {
		d.fail("expected target name after <?")
	}
	d.skipSpace()
	p := ProcInst{target, d.until("?>")}
	if target == "xml" {
		d.xmlDeclaration(string(p.Inst))
	}
	return p
}

func (d *Decoder) xmlDeclaration(text string) {
	if v := parameter("version", text); v != "" && v != "1.0" {
		panic(failure{fmt.Errorf("xml: unsupported version %q; only version 1.0 is supported", v)})
	}
	enc := parameter("encoding", text)
	if enc == "" || strings.EqualFold(enc, "utf-8") {
		return
	}
	if d.CharsetReader == nil {
		panic(failure{fmt.Errorf("xml: encoding %q declared but Decoder.CharsetReader is nil", enc)})
	}
	r, err := d.CharsetReader(enc, d.r.(io.Reader))
	if err != nil {
		panic(failure{fmt.Errorf("xml: opening charset %q: %w", enc, err)})
	}
	d.setReader(r)
}

// parameter finds the quoted value of a parameter of a declaration.
func parameter(name, text string) string {
	_, rest, _ := strings.Cut(text, name+"=")
	if rest == "" || rest[0] != '"' && rest[0] != '\'' {
		return ""
	}
	value, _, ok := strings.Cut(rest[1:], rest[:1])
	if !ok {
		return ""
	}
	return value
}

// declaration reads a comment, CDATA section or directive behind <!.
func (d *Decoder) declaration() Token {
	b := d.must()
	switch b {
	case '-':
		if d.must() != '-' {
			d.fail("invalid sequence <!- not part of <!--")
		}
		text := d.until("--")
		if d.must() != '>' {
			d.fail(`invalid sequence "--" not allowed in comments`)
		}
		return Comment(text)
	case '[':
		for _, c := range []byte("CDATA[") {
			if d.must() != c {
				d.fail("invalid <![ sequence")
			}
		}
		return CharData(d.text(-1, true))
	}
	return Directive(d.directive(b))
}

// directive reads up to the > that belongs to the <!; comments within become a space.
func (d *Decoder) directive(b byte) []byte {
	text := []byte{b}
	var quote byte
	for depth := 0; ; {
		b := d.must()
		if quote == 0 && b == '>' {
			if depth == 0 {
				return text
			}
			depth--
		}
		text = append(text, b)
		switch {
		case b == quote:
			quote = 0
		case quote != 0:
		case b == '\'' || b == '"':
			quote = b
		case b == '<':
			depth++
		case bytes.HasSuffix(text, []byte("<!--")):
			d.until("-->")
			text = append(text[:len(text)-4], ' ')
			depth--
		}
	}
}

// Text.

var entities = map[string]string{"lt": "<", "gt": ">", "amp": "&", "apos": "'", "quot": `"`}

// text reads up to the quote, or the next tag where quote is negative, or the end of a CDATA section.
func (d *Decoder) text(quote int, cdata bool) []byte {
	d.buf.Reset()
	var b0, b1 byte
	trailing := 0
	for {
		b, ok := d.read()
		if !ok {
			if cdata && d.err == io.EOF {
				d.fail("unexpected EOF in CDATA section")
			}
			if quote >= 0 || cdata || d.err != io.EOF {
				if d.err == io.EOF {
					d.fail("unexpected EOF")
				}
				panic(failure{d.err})
			}
			break
		}
		if quote < 0 && b0 == ']' && b1 == ']' && b == '>' {
			if cdata {
				trailing = 2
				break
			}
			d.fail("unescaped ]]> not in CDATA section")
		}
		if b == '<' && !cdata {
			if quote >= 0 {
				d.fail("unescaped < inside quoted string")
			}
			d.back('<')
			break
		}
		if quote >= 0 && b == byte(quote) {
			break
		}
		if b == '&' && !cdata {
			d.entity()
			b0, b1 = 0, 0
			continue
		}
		switch {
		case b == '\r':
			d.buf.WriteByte('\n')
		case b1 == '\r' && b == '\n':
		default:
			d.buf.WriteByte(b)
		}
		b0, b1 = b1, b
	}
	text := bytes.Clone(d.buf.Bytes()[:d.buf.Len()-trailing])
	if text == nil {
		text = []byte{}
	}
	d.checkCharacters(text)
	return text
}

func (d *Decoder) checkCharacters(text []byte) {
	for i := 0; i < len(text); {
		r, width := utf8.DecodeRune(text[i:])
		if r == utf8.RuneError && width == 1 {
			d.fail("invalid UTF-8")
		}
		if !isCharacter(r) {
			d.fail(fmt.Sprintf("illegal character code %U", r))
		}
		i += width
	}
}

func isCharacter(r rune) bool {
	switch {
	case r < 0x20:
		return r == '\t' || r == '\n' || r == '\r'
	case r <= 0xD7FF:
		return true
	}
	return 0xE000 <= r && r <= 0xFFFD || 0x10000 <= r && r <= 0x10FFFF
}

// entity reads behind & and adds what the entity stands for.
func (d *Decoder) entity() {
	start := d.buf.Len()
	d.buf.WriteByte('&')
	text, known := "", false
	b := d.must()
	if b == '#' {
		d.buf.WriteByte(b)
		text, known = d.characterReference()
	} else {
		d.back(b)
		d.readName()
		name := string(d.buf.Bytes()[start+1:])
		if b = d.must(); b != ';' {
			d.back(b)
		} else {
			d.buf.WriteByte(';')
			if text, known = entities[name]; !known {
				text, known = d.Entity[name]
			}
		}
	}
	if known {
		d.buf.Truncate(start)
		d.buf.WriteString(text)
	} else if d.Strict {
		ent := string(d.buf.Bytes()[start:])
		if !strings.HasSuffix(ent, ";") {
			ent += " (no semicolon)"
		}
		d.fail("invalid character entity " + ent)
	}
}

func (d *Decoder) characterReference() (text string, ok bool) {
	base, digits := 10, "0123456789"
	b := d.must()
	if b == 'x' {
		base, digits = 16, "0123456789abcdefABCDEF"
		d.buf.WriteByte(b)
		b = d.must()
	}
	start := d.buf.Len()
	for strings.IndexByte(digits, b) >= 0 {
		d.buf.WriteByte(b)
		b = d.must()
	}
	if b != ';' {
		d.back(b)
		return "", false
	}
	n, err := strconv.ParseUint(string(d.buf.Bytes()[start:]), base, 64)
	d.buf.WriteByte(';')
	if err != nil || n > unicode.MaxRune {
		return "", false
	}
	return string(rune(n)), true
}

// Escaping.

// EscapeText writes s with the characters that mark up escaped.
func EscapeText(w io.Writer, s []byte) error {
	return escapeText(w, s, true)
}

// Escape is EscapeText, its error dropped.
func Escape(w io.Writer, s []byte) {
	EscapeText(w, s)
}

func escapeText(w io.Writer, s []byte, newlines bool) error {
	_, err := io.WriteString(w, escaped(string(s), newlines))
	return err
}

func escaped(s string, newlines bool) string {
	var out strings.Builder
	for i := 0; i < len(s); {
		r, width := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '"':
			out.WriteString("&#34;")
		case r == '\'':
			out.WriteString("&#39;")
		case r == '&':
			out.WriteString("&amp;")
		case r == '<':
			out.WriteString("&lt;")
		case r == '>':
			out.WriteString("&gt;")
		case r == '\t':
			out.WriteString("&#x9;")
		case r == '\n' && newlines:
			out.WriteString("&#xA;")
		case r == '\r':
			out.WriteString("&#xD;")
		case !isCharacter(r), r == utf8.RuneError && width == 1:
			out.WriteString("\uFFFD")
		default:
			out.WriteString(s[i : i+width])
		}
		i += width
	}
	return out.String()
}

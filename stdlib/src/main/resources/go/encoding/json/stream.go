package json

import (
	"bytes"
	"io"
	"unsafe"
)

// An Encoder writes JSON values to a stream.
type Encoder struct {
	w      io.Writer
	err    error
	html   bool
	prefix string
	indent string
}

// NewEncoder returns an Encoder that writes to w.
func NewEncoder(w io.Writer) *Encoder {
	return &Encoder{w: w, html: true}
}

// Encode writes v and a newline.
func (enc *Encoder) Encode(v any) error {
	if enc.err != nil {
		return enc.err
	}
	b, err := marshal(v, enc.html)
	if err != nil {
		return err
	}
	b = append(b, '\n')
	if enc.prefix != "" || enc.indent != "" {
		if b, err = appendIndent(nil, b, enc.prefix, enc.indent); err != nil {
			return err
		}
	}
	_, enc.err = enc.w.Write(b)
	return enc.err
}

// SetIndent makes Encode write as Indent does; two empty strings undo that.
func (enc *Encoder) SetIndent(prefix, indent string) {
	enc.prefix = prefix
	enc.indent = indent
}

// SetEscapeHTML says whether <, > and & are escaped in strings.
func (enc *Encoder) SetEscapeHTML(on bool) {
	enc.html = on
}

// A Decoder reads JSON values from a stream.
type Decoder struct {
	r               io.Reader
	buf             []byte
	start           int   // of what is unread in buf
	passed          int64 // bytes before buf
	scan            scanner
	err             error
	useNumber       bool
	disallowUnknown bool
	state           tokenState
	outer           []tokenState
}

// scanner looks for the end of a value.
type scanner struct {
	state unsafe.Pointer
}

// What find answers.
const (
	needMore = iota
	valueEnds
	failed
)

// find reads on at buf[from] and returns where it stopped and why.
func (s *scanner) find(buf []byte, from int) (at, outcome int, msg string, offset int64)

// endsHere reports whether what was read is a complete value.
func (s *scanner) endsHere() bool

func (s *scanner) reset()

// NewDecoder returns a Decoder that reads from r, perhaps more than it needs.
func NewDecoder(r io.Reader) *Decoder {
	return &Decoder{r: r}
}

// UseNumber makes numbers that are read into interfaces a Number instead of a float64.
func (dec *Decoder) UseNumber() { dec.useNumber = true }

// DisallowUnknownFields makes keys that no field of a struct has an error.
func (dec *Decoder) DisallowUnknownFields() { dec.disallowUnknown = true }

// Decode reads the next value into what v points to.
func (dec *Decoder) Decode(v any) error {
	if dec.err != nil {
		return dec.err
	}
	if err := dec.separator(); err != nil {
		return err
	}
	if !dec.state.allowsValue() {
		return &SyntaxError{"not at beginning of value", dec.InputOffset()}
	}
	n, err := dec.readValue()
	if err != nil {
		return err
	}
	text := dec.buf[dec.start : dec.start+n]
	dec.start += n
	err = unmarshalTo(text, v, dec.useNumber, dec.disallowUnknown)
	dec.state = dec.state.afterValue()
	return err
}

// Buffered returns what was read and not used.
func (dec *Decoder) Buffered() io.Reader {
	return bytes.NewReader(dec.buf[dec.start:])
}

// InputOffset returns how many bytes have been used: the end of the last token.
func (dec *Decoder) InputOffset() int64 {
	return dec.passed + int64(dec.start)
}

// readValue makes sure that a whole value is in the buffer and returns its length.
func (dec *Decoder) readValue() (int, error) {
	dec.scan.reset()
	at := dec.start
	var err error
	for {
		var outcome int
		var msg string
		var offset int64
		at, outcome, msg, offset = dec.scan.find(dec.buf, at)
		switch outcome {
		case valueEnds:
			return at - dec.start, nil
		case failed:
			dec.err = &SyntaxError{msg, offset}
			return 0, dec.err
		}
		if err != nil {
			if err == io.EOF {
				if dec.scan.endsHere() {
					return at - dec.start, nil
				}
				if len(bytes.Trim(dec.buf, " \t\r\n")) > 0 {
					err = io.ErrUnexpectedEOF
				}
			}
			dec.err = err
			return 0, err
		}
		n := at - dec.start
		err = dec.refill()
		at = dec.start + n
	}
}

// refill drops what was used and reads more.
func (dec *Decoder) refill() error {
	if dec.start > 0 {
		dec.passed += int64(dec.start)
		n := copy(dec.buf, dec.buf[dec.start:])
		dec.buf = dec.buf[:n]
		dec.start = 0
	}
	const least = 512
	if cap(dec.buf)-len(dec.buf) < least {
		larger := make([]byte, len(dec.buf), 2*cap(dec.buf)+least)
		copy(larger, dec.buf)
		dec.buf = larger
	}
	n, err := dec.r.Read(dec.buf[len(dec.buf):cap(dec.buf)])
	dec.buf = dec.buf[:len(dec.buf)+n]
	return err
}

// A Token is a Delim, bool, float64, Number, string or nil.
type Token any

// A Delim is a bracket or brace.
type Delim rune

func (d Delim) String() string {
	return string(d)
}

// tokenState says what may come next, between tokens.
type tokenState int

const (
	atTop tokenState = iota
	atArrayStart
	atElement
	atArrayComma
	atObjectStart
	atKey
	atColon
	atObjectValue
	atObjectComma
)

func (s tokenState) allowsValue() bool {
	return s == atTop || s == atArrayStart || s == atElement || s == atObjectValue
}

func (s tokenState) afterValue() tokenState {
	switch s {
	case atArrayStart, atElement:
		return atArrayComma
	case atObjectValue:
		return atObjectComma
	}
	return s
}

// separator passes the comma or colon that must come before the next value.
func (dec *Decoder) separator() error {
	wanted, next, what := byte(','), atElement, "expected comma after array element"
	switch dec.state {
	case atArrayComma:
	case atColon:
		wanted, next, what = ':', atObjectValue, "expected colon after object key"
	default:
		return nil
	}
	c, err := dec.peek()
	if err != nil {
		return err
	}
	if c != wanted {
		return &SyntaxError{what, dec.InputOffset()}
	}
	dec.start++
	dec.state = next
	return nil
}

func (dec *Decoder) open(d Delim, inside tokenState) (Token, error) {
	dec.start++
	dec.outer = append(dec.outer, dec.state)
	dec.state = inside
	return d, nil
}

func (dec *Decoder) close(d Delim) (Token, error) {
	dec.start++
	last := len(dec.outer) - 1
	dec.state = dec.outer[last].afterValue()
	dec.outer = dec.outer[:last]
	return d, nil
}

// Token returns the next token; io.EOF at the end. Commas and colons are passed.
func (dec *Decoder) Token() (Token, error) {
	for {
		c, err := dec.peek()
		if err != nil {
			return nil, err
		}
		switch c {
		case '[':
			if dec.state.allowsValue() {
				return dec.open('[', atArrayStart)
			}
		case '{':
			if dec.state.allowsValue() {
				return dec.open('{', atObjectStart)
			}
		case ']':
			if dec.state == atArrayStart || dec.state == atArrayComma {
				return dec.close(']')
			}
		case '}':
			if dec.state == atObjectStart || dec.state == atObjectComma {
				return dec.close('}')
			}
		case ':':
			if dec.state == atColon {
				dec.start++
				dec.state = atObjectValue
				continue
			}
		case ',':
			if dec.state == atArrayComma {
				dec.start++
				dec.state = atElement
				continue
			}
			if dec.state == atObjectComma {
				dec.start++
				dec.state = atKey
				continue
			}
		default:
			if c == '"' && (dec.state == atObjectStart || dec.state == atKey) {
				return dec.key()
			}
			if dec.state.allowsValue() {
				var x any
				if err := dec.Decode(&x); err != nil {
					return nil, err
				}
				return x, nil
			}
		}
		return nil, &SyntaxError{"invalid character " + quoteChar(c) + dec.state.context(), dec.InputOffset()}
	}
}

func (dec *Decoder) key() (Token, error) {
	var key string
	before := dec.state
	dec.state = atTop
	err := dec.Decode(&key)
	dec.state = before
	if err != nil {
		return nil, err
	}
	dec.state = atColon
	return key, nil
}

// context says where an unexpected character stands.
func (s tokenState) context() string {
	switch s {
	case atArrayComma:
		return " after array element"
	case atKey:
		return " looking for beginning of object key string"
	case atColon:
		return " after object key"
	case atObjectComma:
		return " after object key:value pair"
	case atObjectStart:
		return ""
	}
	return " looking for beginning of value"
}

func quoteChar(c byte) string

// More reports whether the array or object under way has another element.
func (dec *Decoder) More() bool {
	c, err := dec.peek()
	return err == nil && c != ']' && c != '}'
}

// peek passes spaces and returns the byte behind them.
func (dec *Decoder) peek() (byte, error) {
	var err error
	for {
		for i := dec.start; i < len(dec.buf); i++ {
			switch c := dec.buf[i]; c {
			case ' ', '\t', '\r', '\n':
			default:
				dec.start = i
				return c, nil
			}
		}
		if err != nil {
			return 0, err
		}
		err = dec.refill()
	}
}

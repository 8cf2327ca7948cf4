// Package base64 encodes bytes as RFC 4648 does.
package base64

import (
	"io"
	"strconv"
)

// Encoding is an alphabet of 64 bytes with a padding.
type Encoding struct {
	alphabet string
	decode   [256]int8 // -1 for bytes outside the alphabet
	padding  rune
	strict   bool
}

const (
	StdPadding rune = '='
	NoPadding  rune = -1
)

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

var StdEncoding = NewEncoding(letters + "+/")

var URLEncoding = NewEncoding(letters + "-_")

var RawStdEncoding = StdEncoding.WithPadding(NoPadding)

var RawURLEncoding = URLEncoding.WithPadding(NoPadding)

func NewEncoding(encoder string) *Encoding {
	if len(encoder) != 64 {
		panic("encoding alphabet is not 64-bytes long")
	}
	e := &Encoding{alphabet: encoder, padding: StdPadding}
	for i := range e.decode {
		e.decode[i] = -1
	}
	for i := 0; i < len(encoder); i++ {
		switch c := encoder[i]; {
		case c == '\n' || c == '\r':
			panic("encoding alphabet contains newline character")
		case e.decode[c] >= 0:
			panic("encoding alphabet includes duplicate symbols")
		default:
			e.decode[c] = int8(i)
		}
	}
	return e
}

func (enc Encoding) WithPadding(padding rune) *Encoding {
	enc.padding = padding
	return &enc
}

// Strict rejects padding bits that are not zero.
func (enc Encoding) Strict() *Encoding {
	enc.strict = true
	return &enc
}

func (enc *Encoding) EncodedLen(n int) int {
	if enc.padding == NoPadding {
		return n/3*4 + (n%3*8+5)/6
	}
	return (n + 2) / 3 * 4
}

func (enc *Encoding) DecodedLen(n int) int {
	if enc.padding == NoPadding {
		return n/4*3 + n%4*6/8
	}
	return n / 4 * 3
}

func (enc *Encoding) AppendEncode(dst, src []byte) []byte {
	for len(src) > 0 {
		var word uint32
		n := min(len(src), 3)
		for i := 0; i < 3; i++ {
			word <<= 8
			if i < n {
				word |= uint32(src[i])
			}
		}
		for i := 0; i < 4; i++ {
			if i <= n {
				dst = append(dst, enc.alphabet[word>>(18-6*i)&63])
			} else if enc.padding != NoPadding {
				dst = append(dst, byte(enc.padding))
			}
		}
		src = src[n:]
	}
	return dst
}

func (enc *Encoding) Encode(dst, src []byte) { copy(dst, enc.AppendEncode(nil, src)) }

func (enc *Encoding) EncodeToString(src []byte) string { return string(enc.AppendEncode(nil, src)) }

// CorruptInputError is the place of a bad byte.
type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "illegal base64 data at input byte " + strconv.FormatInt(int64(e), 10)
}

func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error) {
	var word uint32
	digits := 0
	for i := 0; i < len(src); i++ {
		c := src[i]
		if c == '\n' || c == '\r' {
			continue
		}
		if rune(c) == enc.padding {
			return enc.decodeEnd(dst, src, i, word, digits)
		}
		value := enc.decode[c]
		if value < 0 {
			return dst, CorruptInputError(i)
		}
		word = word<<6 | uint32(value)
		if digits++; digits == 4 {
			dst = append(dst, byte(word>>16), byte(word>>8), byte(word))
			word, digits = 0, 0
		}
	}
	if digits == 0 {
		return dst, nil
	}
	if digits == 1 || enc.padding != NoPadding {
		return dst, CorruptInputError(len(src) - digits)
	}
	return enc.decodeRest(dst, len(src), word, digits)
}

// decodeEnd is at the first padding character.
func (enc *Encoding) decodeEnd(dst, src []byte, at int, word uint32, digits int) ([]byte, error) {
	if digits < 2 {
		return dst, CorruptInputError(at)
	}
	next := afterNewlines(src, at+1)
	if digits == 2 { // A second one must follow.
		if next == len(src) {
			return dst, CorruptInputError(next)
		}
		if rune(src[next]) != enc.padding {
			return dst, CorruptInputError(next - 1)
		}
		next = afterNewlines(src, next+1)
	}
	dst, err := enc.decodeRest(dst, next, word, digits)
	if err == nil && next < len(src) {
		err = CorruptInputError(next)
	}
	return dst, err
}

func afterNewlines(src []byte, i int) int {
	for i < len(src) && (src[i] == '\n' || src[i] == '\r') {
		i++
	}
	return i
}

// decodeRest takes the last digits, fewer than four; end is behind them and their padding.
func (enc *Encoding) decodeRest(dst []byte, end int, word uint32, digits int) ([]byte, error) {
	word <<= 6 * (4 - digits)
	unused := word & 0xff
	if digits == 2 {
		unused = word & 0xffff
	}
	if enc.strict && unused != 0 {
		return dst, CorruptInputError(end - (4 - digits))
	}
	dst = append(dst, byte(word>>16))
	if digits == 3 {
		dst = append(dst, byte(word>>8))
	}
	return dst, nil
}

func (enc *Encoding) Decode(dst, src []byte) (n int, err error) {
	b, err := enc.AppendDecode(nil, src)
	return copy(dst, b), err
}

func (enc *Encoding) DecodeString(s string) ([]byte, error) {
	return enc.AppendDecode([]byte{}, []byte(s))
}

// NewEncoder encodes what is written; Close writes the end.
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser { return &encoder{enc: enc, w: w} }

type encoder struct {
	enc  *Encoding
	w    io.Writer
	rest []byte // fewer than three bytes
}

func (e *encoder) Write(p []byte) (n int, err error) {
	all := append(e.rest, p...)
	whole := len(all) / 3 * 3
	if whole > 0 {
		if _, err := e.w.Write(e.enc.AppendEncode(nil, all[:whole])); err != nil {
			return 0, err
		}
	}
	e.rest = append([]byte(nil), all[whole:]...)
	return len(p), nil
}

func (e *encoder) Close() error {
	if len(e.rest) == 0 {
		return nil
	}
	_, err := e.w.Write(e.enc.AppendEncode(nil, e.rest))
	e.rest = nil
	return err
}

// NewDecoder decodes what is read.
func NewDecoder(enc *Encoding, r io.Reader) io.Reader { return &decoder{enc: enc, r: r} }

type decoder struct {
	enc     *Encoding
	r       io.Reader
	decoded []byte
	err     error
}

func (d *decoder) Read(p []byte) (n int, err error) {
	if d.err == nil {
		var all []byte
		if all, d.err = io.ReadAll(d.r); d.err == nil {
			if d.decoded, d.err = d.enc.AppendDecode(nil, all); d.err == nil {
				d.err = io.EOF
			}
		}
	}
	n = copy(p, d.decoded)
	d.decoded = d.decoded[n:]
	if len(d.decoded) > 0 || n > 0 {
		return n, nil
	}
	return 0, d.err
}

// Package base32 encodes bytes as RFC 4648 does.
package base32

import (
	"io"
	"strconv"
)

// Encoding is an alphabet of 32 bytes with a padding.
type Encoding struct {
	alphabet string
	decode   [256]uint8 // invalid for bytes outside the alphabet
	padding  rune
}

const (
	StdPadding rune = '='
	NoPadding  rune = -1
)

const invalid = 0xff

var StdEncoding = NewEncoding("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")

var HexEncoding = NewEncoding("0123456789ABCDEFGHIJKLMNOPQRSTUV")

func NewEncoding(encoder string) *Encoding {
	if len(encoder) != 32 {
		panic("encoding alphabet is not 32-bytes long")
	}
	e := &Encoding{alphabet: encoder, padding: StdPadding}
	for i := range e.decode {
		e.decode[i] = invalid
	}
	for i := 0; i < len(encoder); i++ {
		switch c := encoder[i]; {
		case c == '\n' || c == '\r':
			panic("encoding alphabet contains newline character")
		case e.decode[c] != invalid:
			panic("encoding alphabet includes duplicate symbols")
		default:
			e.decode[c] = uint8(i)
		}
	}
	return e
}

func (enc Encoding) WithPadding(padding rune) *Encoding {
	switch {
	case padding < NoPadding || padding == '\r' || padding == '\n' || padding > 0xff:
		panic("invalid padding")
	case padding != NoPadding && enc.decode[byte(padding)] != invalid:
		panic("padding contained in alphabet")
	}
	enc.padding = padding
	return &enc
}

func (enc *Encoding) EncodedLen(n int) int {
	if enc.padding == NoPadding {
		return n/5*8 + (n%5*8+4)/5
	}
	return (n + 4) / 5 * 8
}

func (enc *Encoding) DecodedLen(n int) int {
	if enc.padding == NoPadding {
		return n/8*5 + n%8*5/8
	}
	return n / 8 * 5
}

func (enc *Encoding) AppendEncode(dst, src []byte) []byte {
	for len(src) > 0 {
		var word uint64
		n := min(len(src), 5)
		for i := range 5 {
			word <<= 8
			if i < n {
				word |= uint64(src[i])
			}
		}
		digits := (n*8 + 4) / 5
		for i := range 8 {
			if i < digits {
				dst = append(dst, enc.alphabet[word>>(35-5*i)&31])
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
	return "illegal base32 data at input byte " + strconv.FormatInt(int64(e), 10)
}

// AppendDecode passes over newlines.
func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error) {
	stripped := make([]byte, 0, len(src))
	for _, c := range src {
		if c != '\n' && c != '\r' {
			stripped = append(stripped, c)
		}
	}
	dst, _, err := enc.appendDecode(dst, stripped)
	return dst, err
}

// appendDecode decodes groups of eight digits up to one that is not full.
func (enc *Encoding) appendDecode(dst, src []byte) (decoded []byte, end bool, err error) {
	for at := 0; at < len(src) && !end; {
		var word uint64
		digits := 0
		for digits < 8 {
			if at == len(src) {
				if enc.padding != NoPadding {
					return dst, false, CorruptInputError(at - digits)
				}
				end = true
				break
			}
			c := src[at]
			at++
			left := len(src) - at
			if rune(c) == enc.padding && digits >= 2 && left < 8 {
				if err := enc.checkPadding(src, at, digits); err != nil {
					return dst, false, err
				}
				end = true
				break
			}
			value := enc.decode[c]
			if value == invalid {
				return dst, false, CorruptInputError(at - 1)
			}
			word = word<<5 | uint64(value)
			digits++
		}
		word <<= 5 * (8 - digits)
		for i := range digits * 5 / 8 {
			dst = append(dst, byte(word>>(32-8*i)))
		}
	}
	return dst, end, nil
}

// checkPadding is behind the first padding character.
func (enc *Encoding) checkPadding(src []byte, at, digits int) error {
	missing := 7 - digits
	if len(src)-at < missing {
		return CorruptInputError(len(src))
	}
	for k := range missing {
		if rune(src[at+k]) != enc.padding {
			return CorruptInputError(at + k - 1)
		}
	}
	if digits == 3 || digits == 6 {
		return CorruptInputError(at - 1)
	}
	return nil
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
	rest []byte // fewer than five bytes
}

func (e *encoder) Write(p []byte) (n int, err error) {
	all := append(e.rest, p...)
	whole := len(all) / 5 * 5
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

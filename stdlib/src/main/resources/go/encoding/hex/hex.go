// Package hex encodes bytes in hexadecimal.
package hex

import (
	"errors"
	"fmt"
	"io"
	"strings"
)

// ErrLength: the input has an odd number of digits.
var ErrLength = errors.New("encoding/hex: odd length hex string")

// InvalidByteError is a byte that is no digit.
type InvalidByteError byte

func (e InvalidByteError) Error() string {
	return fmt.Sprintf("encoding/hex: invalid byte: %#U", rune(e))
}

func EncodedLen(n int) int { return 2 * n }

func DecodedLen(x int) int { return x / 2 }

func AppendEncode(dst, src []byte) []byte {
	const digits = "0123456789abcdef"
	for _, c := range src {
		dst = append(dst, digits[c>>4], digits[c&15])
	}
	return dst
}

func Encode(dst, src []byte) int {
	copy(dst, AppendEncode(nil, src))
	return 2 * len(src)
}

func EncodeToString(src []byte) string { return string(AppendEncode(nil, src)) }

func AppendDecode(dst, src []byte) ([]byte, error) {
	for i := 0; i+1 < len(src); i += 2 {
		hi, lo := digit(src[i]), digit(src[i+1])
		if hi < 0 {
			return dst, InvalidByteError(src[i])
		}
		if lo < 0 {
			return dst, InvalidByteError(src[i+1])
		}
		dst = append(dst, byte(hi<<4|lo))
	}
	if len(src)%2 == 1 {
		if digit(src[len(src)-1]) < 0 {
			return dst, InvalidByteError(src[len(src)-1])
		}
		return dst, ErrLength
	}
	return dst, nil
}

func digit(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

func Decode(dst, src []byte) (int, error) {
	b, err := AppendDecode(nil, src)
	return copy(dst, b), err
}

func DecodeString(s string) ([]byte, error) { return AppendDecode([]byte{}, []byte(s)) }

// encoder holds nothing back.
type encoder struct {
	w io.Writer
}

// NewEncoder returns a writer that passes on lower-case hexadecimal.
func NewEncoder(w io.Writer) io.Writer { return &encoder{w} }

func (e *encoder) Write(p []byte) (n int, err error) {
	const chunk = 512
	for len(p) > 0 && err == nil {
		var written int
		written, err = e.w.Write(AppendEncode(nil, p[:min(len(p), chunk)]))
		n += written / 2
		p = p[written/2:]
	}
	return n, err
}

type decoder struct {
	r   io.Reader
	err error
	in  []byte // not yet decoded
	buf [1024]byte
}

// NewDecoder returns a reader of the bytes that r has in hexadecimal.
func NewDecoder(r io.Reader) io.Reader { return &decoder{r: r} }

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(d.in) < 2 && d.err == nil {
		kept := copy(d.buf[:], d.in)
		var read int
		read, d.err = d.r.Read(d.buf[kept:])
		d.in = d.buf[:kept+read]
		if d.err == io.EOF && len(d.in)%2 != 0 {
			if digit(d.in[len(d.in)-1]) < 0 {
				d.err = InvalidByteError(d.in[len(d.in)-1])
			} else {
				d.err = io.ErrUnexpectedEOF
			}
		}
	}
	n = min(len(p), len(d.in)/2)
	decoded, err := Decode(p, d.in[:2*n])
	d.in = d.in[2*n:]
	if err != nil {
		d.in, d.err = nil, err
	}
	if len(d.in) < 2 {
		return decoded, d.err
	}
	return decoded, nil
}

// Dump is like hexdump -C.
func Dump(data []byte) string {
	if len(data) == 0 {
		return ""
	}
	var b strings.Builder
	d := Dumper(&b)
	d.Write(data)
	d.Close()
	return b.String()
}

// Dumper writes a line for each 16 bytes; Close writes the last, if it is shorter.
func Dumper(w io.Writer) io.WriteCloser { return &dumper{w: w} }

type dumper struct {
	w      io.Writer
	line   []byte // of bytes, fewer than 16
	offset int
	closed bool
}

func (d *dumper) Write(data []byte) (n int, err error) {
	if d.closed {
		return 0, errors.New("encoding/hex: dumper closed")
	}
	for _, c := range data {
		if d.line = append(d.line, c); len(d.line) == 16 {
			if err := d.flush(); err != nil {
				return n, err
			}
		}
		n++
	}
	return n, nil
}

func (d *dumper) Close() error {
	if d.closed {
		return nil
	}
	d.closed = true
	if len(d.line) == 0 {
		return nil
	}
	return d.flush()
}

func (d *dumper) flush() error {
	out := AppendEncode(nil, []byte{byte(d.offset >> 24), byte(d.offset >> 16), byte(d.offset >> 8), byte(d.offset)})
	for i := range 16 {
		if i%8 == 0 {
			out = append(out, ' ')
		}
		if i < len(d.line) {
			out = AppendEncode(append(out, ' '), d.line[i:i+1])
		} else {
			out = append(out, "   "...)
		}
	}
	out = append(out, "  |"...)
	for _, c := range d.line {
		if c < 32 || c > 126 {
			c = '.'
		}
		out = append(out, c)
	}
	d.offset += len(d.line)
	d.line = d.line[:0]
	_, err := d.w.Write(append(out, "|\n"...))
	return err
}

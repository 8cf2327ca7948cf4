// Package ascii85 encodes four bytes in five characters.
package ascii85

import (
	"io"
	"strconv"
)

// MaxEncodedLen is what n bytes need at most.
func MaxEncodedLen(n int) int { return (n + 3) / 4 * 5 }

// Encode returns how many bytes it put into dst; four zeros become a z.
func Encode(dst, src []byte) int {
	n := 0
	for len(src) > 0 {
		var word uint32
		size := min(len(src), 4)
		for i := range 4 {
			word <<= 8
			if i < size {
				word |= uint32(src[i])
			}
		}
		src = src[size:]
		if word == 0 && size == 4 {
			dst[n] = 'z'
			n++
			continue
		}
		for i := 4; i >= 0; i-- {
			if i <= size {
				dst[n+i] = '!' + byte(word%85)
			}
			word /= 85
		}
		n += size + 1
	}
	return n
}

// CorruptInputError is the place of a bad byte.
type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "illegal ascii85 data at input byte " + strconv.FormatInt(int64(e), 10)
}

// Decode returns how much it wrote and read: whole groups, unless flush says that no more comes.
func Decode(dst, src []byte, flush bool) (ndst, nsrc int, err error) {
	var word uint32
	digits := 0
	for i, c := range src {
		if len(dst)-ndst < 4 {
			return ndst, nsrc, nil
		}
		switch {
		case c <= ' ':
			continue
		case c == 'z' && digits == 0:
			word, digits = 0, 5
		case '!' <= c && c <= 'u':
			word = word*85 + uint32(c-'!')
			digits++
		default:
			return 0, 0, CorruptInputError(i)
		}
		if digits == 5 {
			put(dst[ndst:], word, 4)
			ndst += 4
			nsrc = i + 1
			word, digits = 0, 0
		}
	}
	if !flush {
		return ndst, nsrc, nil
	}
	if digits == 1 {
		return 0, 0, CorruptInputError(len(src))
	}
	if digits > 0 {
		for range 5 - digits {
			word = word*85 + 84 // rounds up
		}
		put(dst[ndst:], word, digits-1)
		ndst += digits - 1
	}
	return ndst, len(src), nil
}

// put stores the first n bytes of word.
func put(dst []byte, word uint32, n int) {
	for i := range n {
		dst[i] = byte(word >> (24 - 8*i))
	}
}

// NewEncoder encodes what is written; Close writes the end.
func NewEncoder(w io.Writer) io.WriteCloser { return &encoder{w: w} }

type encoder struct {
	w    io.Writer
	rest []byte // fewer than four bytes
	err  error
}

func (e *encoder) Write(p []byte) (n int, err error) {
	all := append(e.rest, p...)
	whole := len(all) / 4 * 4
	e.encode(all[:whole])
	e.rest = append([]byte(nil), all[whole:]...)
	if e.err != nil {
		return 0, e.err
	}
	return len(p), nil
}

func (e *encoder) encode(p []byte) {
	if e.err == nil && len(p) > 0 {
		out := make([]byte, MaxEncodedLen(len(p)))
		_, e.err = e.w.Write(out[:Encode(out, p)])
	}
}

func (e *encoder) Close() error {
	e.encode(e.rest)
	e.rest = nil
	return e.err
}

// NewDecoder decodes what is read.
func NewDecoder(r io.Reader) io.Reader { return &decoder{r: r} }

type decoder struct {
	r       io.Reader
	decoded []byte
	err     error
}

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(p) == 0 {
		return 0, nil
	}
	if d.err == nil {
		var all []byte
		if all, d.err = io.ReadAll(d.r); d.err == nil {
			d.decoded = make([]byte, 4*len(all)+4)
			n, _, d.err = Decode(d.decoded, all, true)
			d.decoded = d.decoded[:n]
			if d.err == nil {
				d.err = io.EOF
			}
		}
	}
	n = copy(p, d.decoded)
	d.decoded = d.decoded[n:]
	if n > 0 {
		return n, nil
	}
	return 0, d.err
}

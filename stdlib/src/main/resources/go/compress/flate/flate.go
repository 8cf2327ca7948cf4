// Package flate compresses as RFC 1951 describes it. It uses zlib's way of choosing, so compressed bytes are not those
// of Go's own compressor; either one reads the other's.
package flate

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unsafe"
)

// Levels; the others are between BestSpeed and BestCompression.
const (
	NoCompression      = 0
	BestSpeed          = 1
	BestCompression    = 9
	DefaultCompression = -1
	HuffmanOnly        = -2
)

// CorruptInputError is the place of bad input.
type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "flate: corrupt input before offset " + strconv.FormatInt(int64(e), 10)
}

// InternalError is never returned.
type InternalError string

func (e InternalError) Error() string { return "flate: internal error: " + string(e) }

// ReadError is no longer returned.
type ReadError struct {
	Offset int64
	Err    error
}

func (e *ReadError) Error() string {
	return "flate: read error at offset " + strconv.FormatInt(e.Offset, 10) + ": " + e.Err.Error()
}

// WriteError is no longer returned.
type WriteError struct {
	Offset int64
	Err    error
}

func (e *WriteError) Error() string {
	return "flate: write error at offset " + strconv.FormatInt(e.Offset, 10) + ": " + e.Err.Error()
}

// Writer compresses what is written to it.
type Writer struct {
	w        io.Writer
	level    int
	dict     []byte
	deflater unsafe.Pointer // Java's
	err      error
	closed   bool
}

func NewWriter(w io.Writer, level int) (*Writer, error) {
	if level < HuffmanOnly || level > BestCompression {
		return nil, fmt.Errorf("flate: invalid compression level %d: want value in range [-2, 9]", level)
	}
	return &Writer{w: w, level: level}, nil
}

// NewWriterDict compresses as if dict had been written before.
func NewWriterDict(w io.Writer, level int, dict []byte) (*Writer, error) {
	made, err := NewWriter(w, level)
	if err == nil {
		made.dict = bytes.Clone(dict)
	}
	return made, err
}

const (
	more = iota
	flush
	finish
)

// deflate returns what is ready, with flush or finish all.
func (w *Writer) deflate(data []byte, mode int) []byte

func (w *Writer) put(data []byte, mode int) error {
	if w.err == nil {
		if out := w.deflate(data, mode); len(out) > 0 {
			_, w.err = w.w.Write(out)
		}
	}
	return w.err
}

func (w *Writer) Write(data []byte) (n int, err error) {
	if w.closed {
		return 0, fmt.Errorf("flate: closed writer")
	}
	if err := w.put(data, more); err != nil {
		return 0, err
	}
	return len(data), nil
}

// Flush lets a reader see all that was written.
func (w *Writer) Flush() error { return w.put(nil, flush) }

// Close writes the end and does not close what it writes to.
func (w *Writer) Close() error {
	if w.closed {
		return nil
	}
	w.closed = true
	return w.put(nil, finish)
}

// Reset starts anew on dst.
func (w *Writer) Reset(dst io.Writer) {
	*w = Writer{w: dst, level: w.level, dict: w.dict}
}

// Reader is what NewReader does not read too much of.
type Reader interface {
	io.Reader
	io.ByteReader
}

// Resetter is implemented by what NewReader returns.
type Resetter interface {
	Reset(r io.Reader, dict []byte) error
}

// NewReader decompresses what is read; of a Reader it reads nothing behind the end.
func NewReader(r io.Reader) io.ReadCloser { return NewReaderDict(r, nil) }

// NewReaderDict decompresses what NewWriterDict has compressed.
func NewReaderDict(r io.Reader, dict []byte) io.ReadCloser {
	d := new(decompressor)
	d.Reset(r, dict)
	return d
}

type decompressor struct {
	r        Reader
	dict     []byte
	inflater unsafe.Pointer // Java's
	offset   int64
	err      error
}

func (d *decompressor) Reset(r io.Reader, dict []byte) error {
	*d = decompressor{dict: bytes.Clone(dict)}
	if br, ok := r.(Reader); ok {
		d.r = br
	} else {
		d.r = bufio.NewReader(r)
	}
	return nil
}

func (d *decompressor) Close() error {
	if d.err == io.EOF {
		return nil
	}
	return d.err
}

const (
	wantsInput = iota
	hasMore
	atEnd
	corrupt
)

// inflate decompresses into out and says how much of in it has taken.
func (d *decompressor) inflate(in, out []byte) (used, n, state int)

func (d *decompressor) Read(p []byte) (n int, err error) {
	if len(p) == 0 {
		return 0, nil
	}
	for d.err == nil {
		in, err := d.input()
		used, n, state := d.inflate(in, p)
		d.take(in, used)
		d.offset += int64(used)
		switch {
		case state == atEnd:
			d.err = io.EOF
		case state == corrupt:
			d.err = CorruptInputError(d.offset)
		case state == wantsInput && n == 0 && len(in) == 0:
			if d.err = err; err == io.EOF {
				d.err = io.ErrUnexpectedEOF
			}
		}
		if n > 0 {
			return n, nil
		}
	}
	return 0, d.err
}

// input returns bytes that lie ready, without taking them.
func (d *decompressor) input() ([]byte, error) {
	switch r := d.r.(type) {
	case *bufio.Reader:
		if _, err := r.Peek(1); err != nil {
			return nil, err
		}
		return r.Peek(r.Buffered())
	case *bytes.Buffer:
		if r.Len() == 0 {
			return nil, io.EOF
		}
		return r.Bytes(), nil
	case *bytes.Reader, *strings.Reader:
		chunk := make([]byte, 4096)
		n, err := r.Read(chunk)
		return chunk[:n], err
	}
	b, err := d.r.ReadByte()
	if err != nil {
		return nil, err
	}
	return []byte{b}, nil
}

// take takes the first used bytes of in.
func (d *decompressor) take(in []byte, used int) {
	switch r := d.r.(type) {
	case *bufio.Reader:
		r.Discard(used)
	case *bytes.Buffer:
		r.Next(used)
	case io.Seeker:
		r.Seek(int64(used-len(in)), io.SeekCurrent)
	}
}

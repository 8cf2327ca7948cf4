// Package zlib reads and writes compressed data as RFC 1950 describes it.
package zlib

import (
	"bufio"
	"compress/flate"
	"encoding/binary"
	"errors"
	"fmt"
	"hash"
	"hash/adler32"
	"io"
)

const (
	NoCompression      = flate.NoCompression
	BestSpeed          = flate.BestSpeed
	BestCompression    = flate.BestCompression
	DefaultCompression = flate.DefaultCompression
	HuffmanOnly        = flate.HuffmanOnly
)

var (
	ErrChecksum   = errors.New("zlib: invalid checksum")
	ErrDictionary = errors.New("zlib: invalid dictionary")
	ErrHeader     = errors.New("zlib: invalid header")
)

const (
	deflate    = 8
	maxWindow  = 7
	dictionary = 0x20
)

// Writer compresses what is written to it.
type Writer struct {
	w       io.Writer
	level   int
	dict    []byte
	flate   *flate.Writer
	digest  hash.Hash32
	started bool
	closed  bool
	err     error
}

func NewWriter(w io.Writer) *Writer {
	z, _ := NewWriterLevelDict(w, DefaultCompression, nil)
	return z
}

func NewWriterLevel(w io.Writer, level int) (*Writer, error) {
	return NewWriterLevelDict(w, level, nil)
}

func NewWriterLevelDict(w io.Writer, level int, dict []byte) (*Writer, error) {
	if level < HuffmanOnly || level > BestCompression {
		return nil, fmt.Errorf("zlib: invalid compression level: %d", level)
	}
	return &Writer{w: w, level: level, dict: dict, digest: adler32.New()}, nil
}

// Reset starts anew on w.
func (z *Writer) Reset(w io.Writer) {
	*z = Writer{w: w, level: z.level, dict: z.dict, digest: adler32.New()}
}

// start writes the header.
func (z *Writer) start() error {
	if z.started {
		return z.err
	}
	z.started = true
	var speed uint16
	switch z.level {
	case -2, 0, 1:
		speed = 0
	case 2, 3, 4, 5:
		speed = 1
	case 6, -1:
		speed = 2
	default:
		speed = 3
	}
	head := uint16(maxWindow<<4|deflate)<<8 | speed<<6
	if z.dict != nil {
		head |= dictionary
	}
	head += 31 - head%31
	b := binary.BigEndian.AppendUint16(nil, head)
	if z.dict != nil {
		b = binary.BigEndian.AppendUint32(b, adler32.Checksum(z.dict))
	}
	if _, z.err = z.w.Write(b); z.err == nil {
		z.flate, z.err = flate.NewWriterDict(z.w, z.level, z.dict)
	}
	return z.err
}

func (z *Writer) Write(p []byte) (n int, err error) {
	if err := z.start(); err != nil {
		return 0, err
	}
	if len(p) == 0 {
		return 0, nil
	}
	if n, z.err = z.flate.Write(p); z.err == nil {
		z.digest.Write(p)
	}
	return n, z.err
}

// Flush lets a reader see all that was written.
func (z *Writer) Flush() error {
	if err := z.start(); err != nil {
		return err
	}
	z.err = z.flate.Flush()
	return z.err
}

// Close writes the end and does not close what it writes to.
func (z *Writer) Close() error {
	if err := z.start(); err != nil || z.closed {
		return err
	}
	z.closed = true
	if z.err = z.flate.Close(); z.err == nil {
		_, z.err = z.w.Write(binary.BigEndian.AppendUint32(nil, z.digest.Sum32()))
	}
	return z.err
}

// Resetter is implemented by what NewReader returns.
type Resetter interface {
	Reset(r io.Reader, dict []byte) error
}

type reader struct {
	r      flate.Reader
	flate  io.ReadCloser
	digest hash.Hash32
	err    error
}

// NewReader reads the header.
func NewReader(r io.Reader) (io.ReadCloser, error) { return NewReaderDict(r, nil) }

func NewReaderDict(r io.Reader, dict []byte) (io.ReadCloser, error) {
	z := new(reader)
	if err := z.Reset(r, dict); err != nil {
		return nil, err
	}
	return z, nil
}

func noEOF(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

func (z *reader) Reset(r io.Reader, dict []byte) error {
	*z = reader{digest: adler32.New()}
	if br, ok := r.(flate.Reader); ok {
		z.r = br
	} else {
		z.r = bufio.NewReader(r)
	}
	z.err = z.readHeader(dict)
	return z.err
}

func (z *reader) readHeader(dict []byte) error {
	var b [4]byte
	if _, err := io.ReadFull(z.r, b[:2]); err != nil {
		return noEOF(err)
	}
	head := binary.BigEndian.Uint16(b[:])
	if b[0]&0xf != deflate || b[0]>>4 > maxWindow || head%31 != 0 {
		return ErrHeader
	}
	if head&dictionary == 0 {
		z.flate = flate.NewReader(z.r)
		return nil
	}
	if _, err := io.ReadFull(z.r, b[:]); err != nil {
		return noEOF(err)
	}
	if binary.BigEndian.Uint32(b[:]) != adler32.Checksum(dict) {
		return ErrDictionary
	}
	z.flate = flate.NewReaderDict(z.r, dict)
	return nil
}

func (z *reader) Read(p []byte) (n int, err error) {
	if z.err != nil {
		return 0, z.err
	}
	n, z.err = z.flate.Read(p)
	z.digest.Write(p[:n])
	if z.err != io.EOF {
		return n, z.err
	}
	var sum [4]byte
	if _, err := io.ReadFull(z.r, sum[:]); err != nil {
		z.err = noEOF(err)
	} else if binary.BigEndian.Uint32(sum[:]) != z.digest.Sum32() {
		z.err = ErrChecksum
	}
	return n, z.err
}

func (z *reader) Close() error {
	if z.err != nil && z.err != io.EOF {
		return z.err
	}
	z.err = z.flate.Close()
	return z.err
}

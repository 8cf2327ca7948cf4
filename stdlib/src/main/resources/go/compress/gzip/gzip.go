// Package gzip reads and writes files of gzip, as RFC 1952 describes them.
package gzip

import (
	"bufio"
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"time"
)

const (
	NoCompression      = flate.NoCompression
	BestSpeed          = flate.BestSpeed
	BestCompression    = flate.BestCompression
	DefaultCompression = flate.DefaultCompression
	HuffmanOnly        = flate.HuffmanOnly
)

var (
	ErrChecksum = errors.New("gzip: invalid checksum")
	ErrHeader   = errors.New("gzip: invalid header")
)

// The bits of the header's flags.
const (
	flagText = 1 << iota
	flagHdrCrc
	flagExtra
	flagName
	flagComment
)

const (
	id1     = 0x1f
	id2     = 0x8b
	deflate = 8
	unknown = 255 // operating system
)

// Header is what precedes the data.
type Header struct {
	Comment string
	Extra   []byte
	ModTime time.Time
	Name    string
	OS      byte
}

// Writer compresses what is written to it; Header may be set before.
type Writer struct {
	Header
	w       io.Writer
	level   int
	started bool
	closed  bool
	flate   *flate.Writer
	digest  uint32
	size    uint32
	err     error
}

func NewWriter(w io.Writer) *Writer {
	z, _ := NewWriterLevel(w, DefaultCompression)
	return z
}

func NewWriterLevel(w io.Writer, level int) (*Writer, error) {
	if level < HuffmanOnly || level > BestCompression {
		return nil, fmt.Errorf("gzip: invalid compression level: %d", level)
	}
	return &Writer{Header: Header{OS: unknown}, w: w, level: level}, nil
}

// Reset starts anew on w.
func (z *Writer) Reset(w io.Writer) {
	*z = Writer{Header: Header{OS: unknown}, w: w, level: z.level}
}

// start writes the header.
func (z *Writer) start() error {
	if z.started {
		return z.err
	}
	z.started = true
	var flags, speed byte
	if z.Extra != nil {
		flags |= flagExtra
	}
	if z.Name != "" {
		flags |= flagName
	}
	if z.Comment != "" {
		flags |= flagComment
	}
	switch z.level {
	case BestCompression:
		speed = 2
	case BestSpeed:
		speed = 4
	}
	var seconds uint32
	if z.ModTime.After(time.Unix(0, 0)) {
		seconds = uint32(z.ModTime.Unix())
	}
	head := binary.LittleEndian.AppendUint32([]byte{id1, id2, deflate, flags}, seconds)
	head = append(head, speed, z.OS)
	if z.Extra != nil {
		if len(z.Extra) > 0xffff {
			z.err = errors.New("gzip.Write: Extra data is too large")
			return z.err
		}
		head = binary.LittleEndian.AppendUint16(head, uint16(len(z.Extra)))
		head = append(head, z.Extra...)
	}
	for _, text := range []string{z.Name, z.Comment} {
		if text == "" {
			continue
		}
		for _, c := range text {
			if c == 0 || c > 0xff {
				z.err = errors.New("gzip.Write: non-Latin-1 header string")
				return z.err
			}
			head = append(head, byte(c))
		}
		head = append(head, 0)
	}
	if _, z.err = z.w.Write(head); z.err == nil {
		z.flate, z.err = flate.NewWriter(z.w, z.level)
	}
	return z.err
}

func (z *Writer) Write(p []byte) (int, error) {
	if err := z.start(); err != nil {
		return 0, err
	}
	z.size += uint32(len(p))
	z.digest = crc32.Update(z.digest, crc32.IEEETable, p)
	n, err := z.flate.Write(p)
	z.err = err
	return n, err
}

// Flush lets a reader see all that was written.
func (z *Writer) Flush() error {
	if z.closed {
		return nil
	}
	if err := z.start(); err != nil {
		return err
	}
	z.err = z.flate.Flush()
	return z.err
}

// Close writes the end and does not close what it writes to.
func (z *Writer) Close() error {
	if z.err != nil || z.closed {
		return z.err
	}
	z.closed = true
	if err := z.start(); err != nil {
		return err
	}
	if z.err = z.flate.Close(); z.err != nil {
		return z.err
	}
	tail := binary.LittleEndian.AppendUint32(nil, z.digest)
	_, z.err = z.w.Write(binary.LittleEndian.AppendUint32(tail, z.size))
	return z.err
}

// Reader decompresses one file after the other. Its Header is the last one read.
type Reader struct {
	Header
	r      flate.Reader
	flate  io.ReadCloser
	digest uint32
	size   uint32
	single bool
	err    error
}

// NewReader reads a header.
func NewReader(r io.Reader) (*Reader, error) {
	z := new(Reader)
	if err := z.Reset(r); err != nil {
		return nil, err
	}
	return z, nil
}

// Reset starts anew on r.
func (z *Reader) Reset(r io.Reader) error {
	*z = Reader{}
	if br, ok := r.(flate.Reader); ok {
		z.r = br
	} else {
		z.r = bufio.NewReader(r)
	}
	z.Header, z.err = z.readHeader()
	return z.err
}

// Multistream tells whether to go on behind the end of a file; that is so at first.
func (z *Reader) Multistream(ok bool) { z.single = !ok }

// readHeader returns io.EOF where there is nothing at all.
func (z *Reader) readHeader() (h Header, err error) {
	var fixed [10]byte
	if _, err := io.ReadFull(z.r, fixed[:]); err != nil {
		return h, err
	}
	if fixed[0] != id1 || fixed[1] != id2 || fixed[2] != deflate {
		return h, ErrHeader
	}
	flags := fixed[3]
	if seconds := binary.LittleEndian.Uint32(fixed[4:]); seconds > 0 {
		h.ModTime = time.Unix(int64(seconds), 0)
	}
	h.OS = fixed[9]
	z.digest = crc32.ChecksumIEEE(fixed[:])
	if flags&flagExtra != 0 {
		size, err := z.readPart(2)
		if err != nil {
			return h, err
		}
		if h.Extra, err = z.readPart(int(binary.LittleEndian.Uint16(size))); err != nil {
			return h, err
		}
	}
	if flags&flagName != 0 {
		if h.Name, err = z.readText(); err != nil {
			return h, err
		}
	}
	if flags&flagComment != 0 {
		if h.Comment, err = z.readText(); err != nil {
			return h, err
		}
	}
	if flags&flagHdrCrc != 0 {
		want := uint16(z.digest)
		sum, err := z.readPart(2)
		if err != nil {
			return h, err
		}
		if binary.LittleEndian.Uint16(sum) != want {
			return h, ErrHeader
		}
	}
	z.digest, z.size = 0, 0
	if z.flate == nil {
		z.flate = flate.NewReader(z.r)
	} else {
		z.flate.(flate.Resetter).Reset(z.r, nil)
	}
	return h, nil
}

func noEOF(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

func (z *Reader) readPart(n int) ([]byte, error) {
	b := make([]byte, n)
	if _, err := io.ReadFull(z.r, b); err != nil {
		return nil, noEOF(err)
	}
	z.digest = crc32.Update(z.digest, crc32.IEEETable, b)
	return b, nil
}

// readText reads Latin-1 up to a zero.
func (z *Reader) readText() (string, error) {
	const longest = 511
	var raw []byte
	for {
		c, err := z.r.ReadByte()
		if err != nil {
			return "", noEOF(err)
		}
		raw = append(raw, c)
		if c == 0 {
			break
		}
		if len(raw) > longest {
			return "", ErrHeader
		}
	}
	z.digest = crc32.Update(z.digest, crc32.IEEETable, raw)
	var text bytes.Buffer
	for _, c := range raw[:len(raw)-1] {
		text.WriteRune(rune(c))
	}
	return text.String(), nil
}

func (z *Reader) Read(p []byte) (n int, err error) {
	for n == 0 && z.err == nil && len(p) > 0 {
		n, z.err = z.flate.Read(p)
		z.digest = crc32.Update(z.digest, crc32.IEEETable, p[:n])
		z.size += uint32(n)
		if z.err == io.EOF {
			z.endFile()
		}
	}
	if n > 0 {
		return n, nil
	}
	return 0, z.err
}

// endFile checks what follows the data, and reads the next header.
func (z *Reader) endFile() {
	var tail [8]byte
	if _, err := io.ReadFull(z.r, tail[:]); err != nil {
		z.err = noEOF(err)
		return
	}
	digest, size := binary.LittleEndian.Uint32(tail[:4]), binary.LittleEndian.Uint32(tail[4:])
	if digest != z.digest || size != z.size {
		z.err = ErrChecksum
		return
	}
	z.digest, z.size = 0, 0
	if z.single {
		z.err = io.EOF
		return
	}
	_, z.err = z.readHeader()
}

// Close does not close what it reads.
func (z *Reader) Close() error { return z.flate.Close() }

package bytes

import (
	"errors"
	"io"
	"unicode/utf8"
)

// MinRead is the least room that ReadFrom gives a Read.
const MinRead = 512

// maxSize is the largest number of bytes that a slice can have here.
const maxSize = 1<<31 - 9

// ErrTooLarge is what a Buffer panics with when it cannot grow.
var ErrTooLarge = errors.New("bytes.Buffer: too large")

// Buffer holds bytes that are written at the end and read at the start.
type Buffer struct {
	buf      []byte // buf[at:] is not read yet
	at       int
	lastRead int // what an Unread would undo: a rune's width, or one of the next
}

const (
	readNothing = 0
	readBytes   = -1
)

func NewBuffer(buf []byte) *Buffer { return &Buffer{buf: buf} }

func NewBufferString(s string) *Buffer { return &Buffer{buf: []byte(s)} }

func (b *Buffer) Bytes() []byte { return b.buf[b.at:] }

// AvailableBuffer is empty with the unused capacity, to be appended to and written.
func (b *Buffer) AvailableBuffer() []byte { return b.buf[len(b.buf):] }

func (b *Buffer) String() string {
	if b == nil {
		return "<nil>"
	}
	return string(b.buf[b.at:])
}

// Peek is the next n bytes, fewer with io.EOF.
func (b *Buffer) Peek(n int) ([]byte, error) {
	if b.Len() < n {
		return b.buf[b.at:], io.EOF
	}
	return b.buf[b.at : b.at+n], nil
}

func (b *Buffer) Len() int { return len(b.buf) - b.at }

func (b *Buffer) Cap() int { return cap(b.buf) }

func (b *Buffer) Available() int { return cap(b.buf) - len(b.buf) }

func (b *Buffer) Reset() {
	b.buf = b.buf[:0]
	b.at = 0
	b.lastRead = readNothing
}

// Truncate keeps the first n unread bytes.
func (b *Buffer) Truncate(n int) {
	if n == 0 {
		b.Reset()
		return
	}
	b.lastRead = readNothing
	if n < 0 || n > b.Len() {
		panic("bytes.Buffer: truncation out of range")
	}
	b.buf = b.buf[:b.at+n]
}

func (b *Buffer) Grow(n int) {
	if n < 0 {
		panic("bytes.Buffer.Grow: negative count")
	}
	b.makeRoom(n)
}

// makeRoom drops what is read where that gives room for n more.
func (b *Buffer) makeRoom(n int) {
	if b.at == len(b.buf) && b.at > 0 {
		b.buf, b.at = b.buf[:0], 0
	}
	if cap(b.buf)-len(b.buf) >= n {
		return
	}
	unread := b.Len()
	if n > maxSize-unread {
		panic(ErrTooLarge)
	}
	if unread+n <= cap(b.buf)/2 {
		copy(b.buf, b.buf[b.at:])
		b.buf = b.buf[:unread]
	} else {
		grown := make([]byte, unread, min(max(2*cap(b.buf), 64)+n, maxSize))
		copy(grown, b.buf[b.at:])
		b.buf = grown
	}
	b.at = 0
}

func (b *Buffer) Write(p []byte) (n int, err error) {
	b.lastRead = readNothing
	b.makeRoom(len(p))
	b.buf = append(b.buf, p...)
	return len(p), nil
}

func (b *Buffer) WriteString(s string) (n int, err error) {
	b.lastRead = readNothing
	b.makeRoom(len(s))
	b.buf = append(b.buf, s...)
	return len(s), nil
}

func (b *Buffer) WriteByte(c byte) error {
	b.lastRead = readNothing
	b.makeRoom(1)
	b.buf = append(b.buf, c)
	return nil
}

func (b *Buffer) WriteRune(r rune) (n int, err error) {
	b.lastRead = readNothing
	b.makeRoom(utf8.UTFMax)
	before := len(b.buf)
	b.buf = utf8.AppendRune(b.buf, r)
	return len(b.buf) - before, nil
}

func (b *Buffer) ReadFrom(r io.Reader) (n int64, err error) {
	b.lastRead = readNothing
	for {
		b.makeRoom(MinRead)
		m, err := r.Read(b.buf[len(b.buf):cap(b.buf)])
		if m < 0 {
			panic(errors.New("bytes.Buffer: reader returned negative count from Read"))
		}
		b.buf = b.buf[:len(b.buf)+m]
		n += int64(m)
		if err == io.EOF {
			return n, nil
		}
		if err != nil {
			return n, err
		}
	}
}

func (b *Buffer) WriteTo(w io.Writer) (n int64, err error) {
	b.lastRead = readNothing
	if unread := b.Len(); unread > 0 {
		m, err := w.Write(b.buf[b.at:])
		if m > unread {
			panic("bytes.Buffer.WriteTo: invalid Write count")
		}
		b.at += m
		n = int64(m)
		if err != nil {
			return n, err
		}
		if m != unread {
			return n, io.ErrShortWrite
		}
	}
	b.Reset()
	return n, nil
}

func (b *Buffer) Read(p []byte) (n int, err error) {
	b.lastRead = readNothing
	if b.Len() == 0 {
		b.Reset()
		if len(p) == 0 {
			return 0, nil
		}
		return 0, io.EOF
	}
	n = copy(p, b.buf[b.at:])
	b.at += n
	if n > 0 {
		b.lastRead = readBytes
	}
	return n, nil
}

// Next takes n bytes, valid until the next call.
func (b *Buffer) Next(n int) []byte {
	b.lastRead = readNothing
	n = min(n, b.Len())
	data := b.buf[b.at : b.at+n]
	b.at += n
	if n > 0 {
		b.lastRead = readBytes
	}
	return data
}

func (b *Buffer) ReadByte() (byte, error) {
	if b.Len() == 0 {
		b.Reset()
		return 0, io.EOF
	}
	b.at++
	b.lastRead = readBytes
	return b.buf[b.at-1], nil
}

func (b *Buffer) ReadRune() (r rune, size int, err error) {
	if b.Len() == 0 {
		b.Reset()
		return 0, 0, io.EOF
	}
	r, size = utf8.DecodeRune(b.buf[b.at:])
	b.at += size
	b.lastRead = size
	return r, size, nil
}

func (b *Buffer) UnreadRune() error {
	if b.lastRead <= readNothing {
		return errors.New("bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune")
	}
	b.at -= b.lastRead
	b.lastRead = readNothing
	return nil
}

func (b *Buffer) UnreadByte() error {
	if b.lastRead == readNothing {
		return errors.New("bytes.Buffer: UnreadByte: previous operation was not a successful read")
	}
	b.lastRead = readNothing
	b.at--
	return nil
}

// ReadBytes reads up to and including delim; without one it returns the rest and io.EOF.
func (b *Buffer) ReadBytes(delim byte) (line []byte, err error) {
	return append(line, b.readUntil(delim, &err)...), err
}

func (b *Buffer) ReadString(delim byte) (line string, err error) {
	return string(b.readUntil(delim, &err)), err
}

func (b *Buffer) readUntil(delim byte, err *error) []byte {
	end := len(b.buf)
	if i := IndexByte(b.buf[b.at:], delim); i >= 0 {
		end = b.at + i + 1
	} else {
		*err = io.EOF
	}
	line := b.buf[b.at:end]
	b.at = end
	b.lastRead = readBytes
	return line
}

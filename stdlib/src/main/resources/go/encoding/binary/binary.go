// Package binary turns numbers, and structs and arrays of them, into bytes.
package binary

import (
	"errors"
	"fmt"
	"io"
)

// ByteOrder reads and writes integers in byte slices, and panics where one is too short.
type ByteOrder interface {
	Uint16([]byte) uint16
	Uint32([]byte) uint32
	Uint64([]byte) uint64
	PutUint16([]byte, uint16)
	PutUint32([]byte, uint32)
	PutUint64([]byte, uint64)
	String() string
}

// AppendByteOrder appends integers to byte slices.
type AppendByteOrder interface {
	AppendUint16([]byte, uint16) []byte
	AppendUint32([]byte, uint32) []byte
	AppendUint64([]byte, uint64) []byte
	String() string
}

// LittleEndian has the lowest byte first.
var LittleEndian littleEndian

// BigEndian has the highest byte first.
var BigEndian bigEndian

// NativeEndian is the machine's order.
var NativeEndian nativeEndian

type littleEndian struct{}

func (littleEndian) Uint16(b []byte) uint16

func (littleEndian) Uint32(b []byte) uint32

func (littleEndian) Uint64(b []byte) uint64

func (littleEndian) PutUint16(b []byte, v uint16)

func (littleEndian) PutUint32(b []byte, v uint32)

func (littleEndian) PutUint64(b []byte, v uint64)

func (littleEndian) AppendUint16(b []byte, v uint16) []byte

func (littleEndian) AppendUint32(b []byte, v uint32) []byte

func (littleEndian) AppendUint64(b []byte, v uint64) []byte

func (littleEndian) String() string { return "LittleEndian" }

func (littleEndian) GoString() string { return "binary.LittleEndian" }

type bigEndian struct{}

func (bigEndian) Uint16(b []byte) uint16

func (bigEndian) Uint32(b []byte) uint32

func (bigEndian) Uint64(b []byte) uint64

func (bigEndian) PutUint16(b []byte, v uint16)

func (bigEndian) PutUint32(b []byte, v uint32)

func (bigEndian) PutUint64(b []byte, v uint64)

func (bigEndian) AppendUint16(b []byte, v uint16) []byte

func (bigEndian) AppendUint32(b []byte, v uint32) []byte

func (bigEndian) AppendUint64(b []byte, v uint64) []byte

func (bigEndian) String() string { return "BigEndian" }

func (bigEndian) GoString() string { return "binary.BigEndian" }

type nativeEndian struct {
	littleEndian
}

func (nativeEndian) String() string { return "NativeEndian" }

func (nativeEndian) GoString() string { return "binary.NativeEndian" }

var errBufferTooSmall = errors.New("buffer too small")

// isBig tells which of the two orders a caller's own is like.
func isBig(order ByteOrder) bool {
	switch order.(type) {
	case littleEndian, nativeEndian:
		return false
	case bigEndian:
		return true
	}
	return order.Uint16([]byte{0, 1}) == 1
}

// Size is how many bytes Write writes of v, -1 where v is not of fixed size.
func Size(v any) int

// encode appends v, a value of fixed size.
func encode(buf []byte, big bool, v any) []byte

// decode sets what v points to, or the elements of the slice v.
func decode(buf []byte, big bool, v any)

// settable tells whether v is a pointer or a slice.
func settable(v any) bool

// Read reads a value of fixed size into what data points to, or the slice data.
func Read(r io.Reader, order ByteOrder, data any) error {
	size := Size(data)
	if size < 0 || !settable(data) {
		return fmt.Errorf("binary.Read: invalid type %T", data)
	}
	buf := make([]byte, size)
	if _, err := io.ReadFull(r, buf); err != nil {
		return err
	}
	decode(buf, isBig(order), data)
	return nil
}

// Decode returns how many bytes of buf it took.
func Decode(buf []byte, order ByteOrder, data any) (int, error) {
	size := Size(data)
	if size < 0 || !settable(data) {
		return 0, fmt.Errorf("binary.Decode: invalid type %T", data)
	}
	if len(buf) < size {
		return 0, errBufferTooSmall
	}
	decode(buf[:size], isBig(order), data)
	return size, nil
}

// Write writes a value of fixed size, one that data points to, or a slice of such.
func Write(w io.Writer, order ByteOrder, data any) error {
	size := Size(data)
	if size < 0 {
		return fmt.Errorf("binary.Write: some values are not fixed-sized in type %T", data)
	}
	_, err := w.Write(encode(make([]byte, 0, size), isBig(order), data))
	return err
}

// Encode returns how many bytes it put into buf.
func Encode(buf []byte, order ByteOrder, data any) (int, error) {
	size := Size(data)
	if size < 0 {
		return 0, fmt.Errorf("binary.Encode: some values are not fixed-sized in type %T", data)
	}
	if len(buf) < size {
		return 0, errBufferTooSmall
	}
	encode(buf[:0], isBig(order), data)
	return size, nil
}

// Append appends the bytes that Write writes.
func Append(buf []byte, order ByteOrder, data any) ([]byte, error) {
	if Size(data) < 0 {
		return nil, fmt.Errorf("binary.Append: some values are not fixed-sized in type %T", data)
	}
	return encode(buf, isBig(order), data), nil
}

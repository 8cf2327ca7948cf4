// Package hash says what hash functions have in common.
package hash

import "io"

// Hash takes bytes by Write, which never fails.
type Hash interface {
	io.Writer
	Sum(b []byte) []byte // appends the hash of what was written so far
	Reset()
	Size() int
	BlockSize() int
}

type Hash32 interface {
	Hash
	Sum32() uint32
}

type Hash64 interface {
	Hash
	Sum64() uint64
}

// Cloner is a Hash that can be copied, with what was written to it.
type Cloner interface {
	Hash
	Clone() (Cloner, error)
}

// XOF is a hash of any length, which is read.
type XOF interface {
	io.Writer
	io.Reader
	Reset()
	BlockSize() int
}

// Package digest is what the packages of hash functions share: the JDK's.
package digest

import (
	"hash"
	"unsafe"
)

// Digest is a hash.Cloner.
type Digest struct {
	algorithm   string
	size, block int
	state       unsafe.Pointer // a MessageDigest, nil at first
}

// New makes one of an algorithm of the JDK.
func New(algorithm string, size, block int) *Digest {
	return &Digest{algorithm: algorithm, size: size, block: block}
}

func (d *Digest) Write(p []byte) (n int, err error) {
	d.update(p)
	return len(p), nil
}

func (d *Digest) update(p []byte)

func (d *Digest) Sum(b []byte) []byte { return append(b, d.sum()...) }

func (d *Digest) sum() []byte

func (d *Digest) Reset() { d.state = nil }

func (d *Digest) Size() int { return d.size }

func (d *Digest) BlockSize() int { return d.block }

func (d *Digest) Clone() (hash.Cloner, error) {
	c := *d
	c.cloneState()
	return &c, nil
}

func (d *Digest) cloneState()

// Sum is the hash of data.
func Sum(algorithm string, data []byte) []byte

// Package rand gives random numbers that cannot be foretold.
package rand

import (
	"errors"
	"io"
	"math/big"
)

// Reader never fails.
var Reader io.Reader = reader{}

type reader struct{}

func (reader) Read(b []byte) (n int, err error) {
	fill(b)
	return len(b), nil
}

func fill(b []byte)

// Read fills b from Reader.
func Read(b []byte) (n int, err error) { return io.ReadFull(Reader, b) }

// Int returns a number from 0 up to max.
func Int(rand io.Reader, max *big.Int) (n *big.Int, err error) {
	if max.Sign() <= 0 {
		panic("crypto/rand: argument to Int is <= 0")
	}
	n = new(big.Int)
	bits := n.Sub(max, big.NewInt(1)).BitLen()
	if bits == 0 {
		return n, nil
	}
	b := make([]byte, (bits+7)/8)
	for {
		if _, err := io.ReadFull(rand, b); err != nil {
			return nil, err
		}
		b[0] &= 0xff >> (len(b)*8 - bits)
		if n.SetBytes(b).Cmp(max) < 0 {
			return n, nil
		}
	}
}

// Prime returns a number of so many bits, of which the highest two are set, that is almost certainly prime.
func Prime(r io.Reader, bits int) (*big.Int, error) {
	if bits < 2 {
		return nil, errors.New("crypto/rand: prime size must be at least 2-bit")
	}
	b := make([]byte, (bits+7)/8)
	p := new(big.Int)
	for {
		if _, err := io.ReadFull(r, b); err != nil {
			return nil, err
		}
		b[0] &= 0xff >> (len(b)*8 - bits)
		p.SetBytes(b)
		p.SetBit(p, bits-1, 1)
		p.SetBit(p, max(bits-2, 0), 1)
		p.SetBit(p, 0, 1)
		if p.ProbablyPrime(20) {
			return p, nil
		}
	}
}

// Text returns 26 letters and digits with 130 random bits.
func Text() string {
	const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
	b := make([]byte, 26)
	fill(b)
	for i := range b {
		b[i] = alphabet[b[i]%32]
	}
	return string(b)
}

// Package hmac authenticates messages by a hash function and a key, as RFC 2104 does.
package hmac

import (
	"crypto/subtle"
	"errors"
	"hash"
)

type hmac struct {
	inner, outer       hash.Hash
	innerPad, outerPad []byte
}

// New uses the hash that h makes, a new one with each call.
func New(h func() hash.Hash, key []byte) hash.Hash {
	m := &hmac{inner: h(), outer: h()}
	if same(m.inner, m.outer) {
		panic("crypto/hmac: hash generation function does not produce unique values")
	}
	block := m.inner.BlockSize()
	if len(key) > block {
		m.outer.Write(key)
		key = m.outer.Sum(nil)
	}
	m.innerPad, m.outerPad = pad(key, block, 0x36), pad(key, block, 0x5c)
	m.Reset()
	return m
}

// same tells whether the two are one; an uncomparable type has no identity.
func same(a, b hash.Hash) (is bool) {
	defer func() { recover() }()
	return a == b
}

func pad(key []byte, block int, value byte) []byte {
	p := make([]byte, block)
	copy(p, key)
	for i := range p {
		p[i] ^= value
	}
	return p
}

func (m *hmac) Write(p []byte) (n int, err error) { return m.inner.Write(p) }

func (m *hmac) Sum(b []byte) []byte {
	m.outer.Reset()
	m.outer.Write(m.outerPad)
	m.outer.Write(m.inner.Sum(nil))
	return m.outer.Sum(b)
}

func (m *hmac) Reset() {
	m.inner.Reset()
	m.inner.Write(m.innerPad)
}

func (m *hmac) Size() int { return m.outer.Size() }

func (m *hmac) BlockSize() int { return m.inner.BlockSize() }

type errCloneUnsupported struct{}

func (e errCloneUnsupported) Error() string { return "crypto/hmac: hash does not support hash.Cloner" }

func (e errCloneUnsupported) Unwrap() error { return errors.ErrUnsupported }

func (m *hmac) Clone() (hash.Cloner, error) {
	c := *m
	var err error
	if c.inner, err = clone(m.inner); err != nil {
		return nil, err
	}
	if c.outer, err = clone(m.outer); err != nil {
		return nil, err
	}
	return &c, nil
}

func clone(h hash.Hash) (hash.Hash, error) {
	if c, ok := h.(hash.Cloner); ok {
		return c.Clone()
	}
	return nil, errCloneUnsupported{}
}

// Equal takes the same time wherever they differ.
func Equal(mac1, mac2 []byte) bool { return subtle.ConstantTimeCompare(mac1, mac2) == 1 }

// Package maphash hashes bytes and values the way maps do: differently in each run.
package maphash

import (
	"hash"
	"math/rand/v2"
)

// Seed decides which hash function is used.
type Seed struct {
	s uint64
}

// MakeSeed returns a random one.
func MakeSeed() Seed { return Seed{rand.Uint64() | 1} }

// Hash hashes what is written to it. It must not be copied once it is used.
type Hash struct {
	_     [0]func() // uncomparable
	seed  Seed
	state uint64
}

func (h *Hash) init() {
	if h.seed.s == 0 {
		h.SetSeed(MakeSeed())
	}
}

func (h *Hash) Seed() Seed {
	h.init()
	return h.seed
}

// SetSeed also forgets what was written.
func (h *Hash) SetSeed(seed Seed) {
	check(seed)
	h.seed, h.state = seed, seed.s
}

func check(seed Seed) {
	if seed.s == 0 {
		panic("maphash: use of uninitialized Seed")
	}
}

func (h *Hash) Reset() {
	h.init()
	h.state = h.seed.s
}

func (h *Hash) Write(b []byte) (int, error) {
	h.init()
	h.state = update(h.state, b)
	return len(b), nil
}

func (h *Hash) WriteByte(b byte) error {
	h.Write([]byte{b})
	return nil
}

func (h *Hash) WriteString(s string) (int, error) { return h.Write([]byte(s)) }

func (h *Hash) Sum64() uint64 {
	h.init()
	return finish(h.state)
}

func (h *Hash) Sum(b []byte) []byte {
	x := h.Sum64()
	for shift := 56; shift >= 0; shift -= 8 {
		b = append(b, byte(x>>shift))
	}
	return b
}

func (h *Hash) Size() int { return 8 }

func (h *Hash) BlockSize() int { return 128 }

func (h *Hash) Clone() (hash.Cloner, error) {
	h.init()
	return &Hash{seed: h.seed, state: h.state}, nil
}

func update(state uint64, b []byte) uint64

// finish lets each bit decide on all.
func finish(x uint64) uint64 {
	x = (x ^ x>>33) * 0xff51afd7ed558ccd
	x = (x ^ x>>33) * 0xc4ceb9fe1a85ec53
	return x ^ x>>33
}

func Bytes(seed Seed, b []byte) uint64 {
	check(seed)
	return finish(update(seed.s, b))
}

func String(seed Seed, s string) uint64 { return Bytes(seed, []byte(s)) }

// Comparable hashes v so that equal values have equal hashes.
func Comparable[T comparable](seed Seed, v T) uint64 {
	check(seed)
	return finish(seed.s ^ valueHash(v))
}

func WriteComparable[T comparable](h *Hash, x T) {
	h.init()
	h.state = finish(h.state ^ valueHash(x))
}

func valueHash(v any) uint64

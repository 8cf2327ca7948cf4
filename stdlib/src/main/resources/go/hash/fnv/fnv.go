// Package fnv is the hash functions of Fowler, Noll and Vo: a multiplication and an exclusive or for each byte, in this
// order or, in the functions ending in a, the other.
package fnv

import (
	"hash"
	"math/bits"
)

const (
	offset32       = 2166136261
	offset64       = 14695981039346656037
	offset128Lower = 0x62b821756295c58d
	offset128Upper = 0x6c62272e07bb0142
	prime128Lower  = 0x13b
	prime128Shift  = 24
)

func update32(h uint32, p []byte, xorFirst bool) uint32

func update64(h uint64, p []byte, xorFirst bool) uint64

type sum32 uint32

func New32() hash.Hash32 {
	s := sum32(offset32)
	return &s
}

func (s *sum32) Write(data []byte) (int, error) {
	*s = sum32(update32(uint32(*s), data, false))
	return len(data), nil
}

func (s *sum32) Sum32() uint32 { return uint32(*s) }

func (s *sum32) Sum(in []byte) []byte { return append32(in, uint32(*s)) }

func (s *sum32) Reset() { *s = offset32 }

func (s *sum32) Size() int { return 4 }

func (s *sum32) BlockSize() int { return 1 }

func (s *sum32) Clone() (hash.Cloner, error) {
	c := *s
	return &c, nil
}

type sum32a uint32

func New32a() hash.Hash32 {
	s := sum32a(offset32)
	return &s
}

func (s *sum32a) Write(data []byte) (int, error) {
	*s = sum32a(update32(uint32(*s), data, true))
	return len(data), nil
}

func (s *sum32a) Sum32() uint32 { return uint32(*s) }

func (s *sum32a) Sum(in []byte) []byte { return append32(in, uint32(*s)) }

func (s *sum32a) Reset() { *s = offset32 }

func (s *sum32a) Size() int { return 4 }

func (s *sum32a) BlockSize() int { return 1 }

func (s *sum32a) Clone() (hash.Cloner, error) {
	c := *s
	return &c, nil
}

type sum64 uint64

func New64() hash.Hash64 {
	s := sum64(offset64)
	return &s
}

func (s *sum64) Write(data []byte) (int, error) {
	*s = sum64(update64(uint64(*s), data, false))
	return len(data), nil
}

func (s *sum64) Sum64() uint64 { return uint64(*s) }

func (s *sum64) Sum(in []byte) []byte { return append64(in, uint64(*s)) }

func (s *sum64) Reset() { *s = offset64 }

func (s *sum64) Size() int { return 8 }

func (s *sum64) BlockSize() int { return 1 }

func (s *sum64) Clone() (hash.Cloner, error) {
	c := *s
	return &c, nil
}

type sum64a uint64

func New64a() hash.Hash64 {
	s := sum64a(offset64)
	return &s
}

func (s *sum64a) Write(data []byte) (int, error) {
	*s = sum64a(update64(uint64(*s), data, true))
	return len(data), nil
}

func (s *sum64a) Sum64() uint64 { return uint64(*s) }

func (s *sum64a) Sum(in []byte) []byte { return append64(in, uint64(*s)) }

func (s *sum64a) Reset() { *s = offset64 }

func (s *sum64a) Size() int { return 8 }

func (s *sum64a) BlockSize() int { return 1 }

func (s *sum64a) Clone() (hash.Cloner, error) {
	c := *s
	return &c, nil
}

type sum128 [2]uint64 // the upper half first

func New128() hash.Hash { return &sum128{offset128Upper, offset128Lower} }

func (s *sum128) Write(data []byte) (int, error) {
	for _, c := range data {
		s.multiply()
		s[1] ^= uint64(c)
	}
	return len(data), nil
}

func (s *sum128) Sum(in []byte) []byte { return append64(append64(in, s[0]), s[1]) }

func (s *sum128) Reset() { *s = sum128{offset128Upper, offset128Lower} }

func (s *sum128) Size() int { return 16 }

func (s *sum128) BlockSize() int { return 1 }

func (s *sum128) Clone() (hash.Cloner, error) {
	c := *s
	return &c, nil
}

type sum128a [2]uint64 // the upper half first

func New128a() hash.Hash { return &sum128a{offset128Upper, offset128Lower} }

func (s *sum128a) Write(data []byte) (int, error) {
	for _, c := range data {
		s[1] ^= uint64(c)
		(*sum128)(s).multiply()
	}
	return len(data), nil
}

func (s *sum128a) Sum(in []byte) []byte { return append64(append64(in, s[0]), s[1]) }

func (s *sum128a) Reset() { *s = sum128a{offset128Upper, offset128Lower} }

func (s *sum128a) Size() int { return 16 }

func (s *sum128a) BlockSize() int { return 1 }

func (s *sum128a) Clone() (hash.Cloner, error) {
	c := *s
	return &c, nil
}

// multiply multiplies by 1<<88 + 0x13b.
func (s *sum128) multiply() {
	upper, lower := bits.Mul64(prime128Lower, s[1])
	s[0] = upper + s[1]<<prime128Shift + prime128Lower*s[0]
	s[1] = lower
}

func append32(b []byte, x uint32) []byte {
	return append(b, byte(x>>24), byte(x>>16), byte(x>>8), byte(x))
}

func append64(b []byte, x uint64) []byte {
	return append32(append32(b, uint32(x>>32)), uint32(x))
}

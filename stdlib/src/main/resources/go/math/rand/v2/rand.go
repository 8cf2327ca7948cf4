// Package rand draws pseudo-random numbers.
package rand

import (
	"errors"
	"internal/ziggurat"
	"math"
	"math/bits"
	"strings"
	"unsafe"
)

// Source gives uniform numbers.
type Source interface {
	Uint64() uint64
}

// Rand draws from a Source.
type Rand struct {
	src Source
}

func New(src Source) *Rand { return &Rand{src} }

type globalSource struct{}

func (globalSource) Uint64() uint64 { return globalUint64() }

func globalUint64() uint64

var globalRand = &Rand{globalSource{}}

func (r *Rand) Uint64() uint64 { return r.src.Uint64() }

func (r *Rand) Int64() int64 { return int64(r.src.Uint64() &^ (1 << 63)) }

func (r *Rand) Uint32() uint32 { return uint32(r.src.Uint64() >> 32) }

func (r *Rand) Int32() int32 { return int32(r.src.Uint64() >> 33) }

func (r *Rand) Int() int { return int(uint(r.src.Uint64()) << 1 >> 1) }

func (r *Rand) Uint() uint { return uint(r.src.Uint64()) }

// uint64n is uniform in [0, n).
func (r *Rand) uint64n(n uint64) uint64 {
	if n&(n-1) == 0 {
		return r.Uint64() & (n - 1)
	}
	hi, lo := bits.Mul64(r.Uint64(), n)
	if lo < n {
		threshold := -n % n
		for lo < threshold {
			hi, lo = bits.Mul64(r.Uint64(), n)
		}
	}
	return hi
}

func (r *Rand) Int64N(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int64N")
	}
	return int64(r.uint64n(uint64(n)))
}

func (r *Rand) Uint64N(n uint64) uint64 {
	if n == 0 {
		panic("invalid argument to Uint64N")
	}
	return r.uint64n(n)
}

func (r *Rand) Int32N(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int32N")
	}
	return int32(r.uint64n(uint64(n)))
}

func (r *Rand) Uint32N(n uint32) uint32 {
	if n == 0 {
		panic("invalid argument to Uint32N")
	}
	return uint32(r.uint64n(uint64(n)))
}

func (r *Rand) IntN(n int) int {
	if n <= 0 {
		panic("invalid argument to IntN")
	}
	return int(r.uint64n(uint64(n)))
}

func (r *Rand) UintN(n uint) uint {
	if n == 0 {
		panic("invalid argument to UintN")
	}
	return uint(r.uint64n(uint64(n)))
}

func (r *Rand) Float64() float64 { return float64(r.Uint64()<<11>>11) / (1 << 53) }

func (r *Rand) Float32() float32 { return float32(r.Uint32()<<8>>8) / (1 << 24) }

func (r *Rand) Perm(n int) []int {
	p := make([]int, n)
	for i := range p {
		p[i] = i
	}
	r.Shuffle(n, func(i, j int) { p[i], p[j] = p[j], p[i] })
	return p
}

func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	for i := n - 1; i > 0; i-- {
		swap(i, int(r.uint64n(uint64(i+1))))
	}
}

func (r *Rand) NormFloat64() float64 {
	for {
		u := r.Uint64()
		j := int32(u)
		i := int(u >> 32 & 0x7F)
		k, w, f := ziggurat.Normal(i)
		x := float64(j) * float64(w)
		size := uint32(j)
		if j < 0 {
			size = uint32(-j)
		}
		if size < k {
			return x
		}
		if i == 0 {
			return r.normalTail(j > 0)
		}
		_, _, above := ziggurat.Normal(i - 1)
		if f+float32(r.Float64())*(above-f) < float32(math.Exp(-.5*x*x)) {
			return x
		}
	}
}

func (r *Rand) normalTail(positive bool) float64 {
	const tail = ziggurat.NormalTail
	for {
		x := -math.Log(r.Float64()) * (1.0 / tail)
		y := -math.Log(r.Float64())
		if y+y >= x*x {
			if positive {
				return tail + x
			}
			return -tail - x
		}
	}
}

func (r *Rand) ExpFloat64() float64 {
	for {
		u := r.Uint64()
		j := uint32(u)
		i := int(uint8(u >> 32))
		k, w, f := ziggurat.Exponential(i)
		x := float64(j) * float64(w)
		if j < k {
			return x
		}
		if i == 0 {
			return ziggurat.ExponentialTail - math.Log(r.Float64())
		}
		_, _, above := ziggurat.Exponential(i - 1)
		if f+float32(r.Float64())*(above-f) < float32(math.Exp(-x)) {
			return x
		}
	}
}

func Int64() int64 { return globalRand.Int64() }

func Uint32() uint32 { return globalRand.Uint32() }

func Uint64() uint64 { return globalRand.Uint64() }

func Int32() int32 { return globalRand.Int32() }

func Int() int { return globalRand.Int() }

func Uint() uint { return globalRand.Uint() }

func Int64N(n int64) int64 { return globalRand.Int64N(n) }

func Uint64N(n uint64) uint64 { return globalRand.Uint64N(n) }

func Int32N(n int32) int32 { return globalRand.Int32N(n) }

func Uint32N(n uint32) uint32 { return globalRand.Uint32N(n) }

func IntN(n int) int { return globalRand.IntN(n) }

func UintN(n uint) uint { return globalRand.UintN(n) }

type intType interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 |
		~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

// N is uniform in [0, n) for any integer type.
func N[Int intType](n Int) Int {
	if n <= 0 {
		panic("invalid argument to N")
	}
	return Int(globalRand.uint64n(uint64(n)))
}

func Float64() float64 { return globalRand.Float64() }

func Float32() float32 { return globalRand.Float32() }

func Perm(n int) []int { return globalRand.Perm(n) }

func Shuffle(n int, swap func(i, j int)) { globalRand.Shuffle(n, swap) }

func NormFloat64() float64 { return globalRand.NormFloat64() }

func ExpFloat64() float64 { return globalRand.ExpFloat64() }

// PCG is a permuted congruential generator with 128 bits of state (DXSM).
type PCG struct {
	hi, lo uint64
}

func NewPCG(seed1, seed2 uint64) *PCG { return &PCG{seed1, seed2} }

func (p *PCG) Seed(seed1, seed2 uint64) { p.hi, p.lo = seed1, seed2 }

func (p *PCG) Uint64() uint64 {
	const (
		multiplierHi = 2549297995355413924
		multiplierLo = 4865540595714422341
		incrementHi  = 6364136223846793005
		incrementLo  = 1442695040888963407
		cheap        = 0xda942042e4dd58b5
	)
	hi, lo := bits.Mul64(p.lo, multiplierLo)
	hi += p.hi*multiplierLo + p.lo*multiplierHi
	lo, carry := bits.Add64(lo, incrementLo, 0)
	hi, _ = bits.Add64(hi, incrementHi, carry)
	p.hi, p.lo = hi, lo

	hi ^= hi >> 32
	hi *= cheap
	hi ^= hi >> 48
	hi *= lo | 1
	return hi
}

// The state as bytes, big-endian.

func (p *PCG) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, "pcg:"...)
	for _, word := range [2]uint64{p.hi, p.lo} {
		for shift := 56; shift >= 0; shift -= 8 {
			b = append(b, byte(word>>shift))
		}
	}
	return b, nil
}

func (p *PCG) MarshalBinary() ([]byte, error) { return p.AppendBinary(nil) }

func (p *PCG) UnmarshalBinary(data []byte) error {
	if len(data) != 20 || string(data[:4]) != "pcg:" {
		return errors.New("invalid PCG encoding")
	}
	for i := 0; i < 8; i++ {
		p.hi = p.hi<<8 | uint64(data[4+i])
		p.lo = p.lo<<8 | uint64(data[12+i])
	}
	return nil
}

// ChaCha8 is a cryptographic generator.
type ChaCha8 struct {
	state   unsafe.Pointer
	readBuf [8]byte
	readLen int // bytes of readBuf, at its end, that Read has not used
}

func NewChaCha8(seed [32]byte) *ChaCha8 {
	c := &ChaCha8{}
	c.Seed(seed)
	return c
}

func (c *ChaCha8) Seed(seed [32]byte) {
	c.seed(seed[:])
	c.readLen = 0
	c.readBuf = [8]byte{}
}

func (c *ChaCha8) seed(seed []byte)

func (c *ChaCha8) Uint64() uint64

// Read fills p; it never fails.
func (c *ChaCha8) Read(p []byte) (n int, err error) {
	for n < len(p) {
		if c.readLen == 0 {
			x := c.Uint64()
			for i := range c.readBuf {
				c.readBuf[i] = byte(x >> (8 * i))
			}
			c.readLen = 8
		}
		copied := copy(p[n:], c.readBuf[8-c.readLen:])
		c.readLen -= copied
		n += copied
	}
	return n, nil
}

func (c *ChaCha8) MarshalBinary() ([]byte, error) { return c.AppendBinary(nil) }

// AppendBinary writes what Read holds back, then how much the seed has been used, and the seed.
func (c *ChaCha8) AppendBinary(b []byte) ([]byte, error) {
	if c.readLen > 0 {
		b = append(b, "readbuf:"...)
		b = append(b, byte(c.readLen))
		b = append(b, c.readBuf[8-c.readLen:]...)
	}
	return append(append(b, "chacha8:"...), c.position()...), nil
}

// position is the number of values drawn from the seed, in 8 bytes of which the first is the highest, and the seed.
func (c *ChaCha8) position() []byte

func (c *ChaCha8) UnmarshalBinary(data []byte) error {
	if rest, ok := strings.CutPrefix(string(data), "readbuf:"); ok {
		if len(rest) == 0 || int(rest[0]) > len(rest)-1 {
			return errors.New("invalid ChaCha8 Read buffer encoding")
		}
		n := int(rest[0])
		c.readLen = copy(c.readBuf[max(8-n, 0):], rest[1:1+n])
		data = data[len("readbuf:")+1+n:]
	}
	if len(data) != 48 || string(data[:8]) != "chacha8:" || !c.setPosition(data[8:]) {
		return errors.New("invalid ChaCha8 encoding")
	}
	return nil
}

// setPosition is false for a position that no seed comes to.
func (c *ChaCha8) setPosition(position []byte) bool

// Zipf draws k in [0, imax] with probability proportional to (v+k)**-s.
type Zipf struct {
	r                           *Rand
	imax, v, q, s               float64
	oneMinusQ, oneMinusQInverse float64
	hAtMax, hAtZeroMinusHAtMax  float64
}

func (z *Zipf) h(x float64) float64 {
	return math.Exp(z.oneMinusQ*math.Log(z.v+x)) * z.oneMinusQInverse
}

func (z *Zipf) hInverse(x float64) float64 {
	return math.Exp(z.oneMinusQInverse*math.Log(z.oneMinusQ*x)) - z.v
}

// NewZipf needs s > 1 and v >= 1.
func NewZipf(r *Rand, s float64, v float64, imax uint64) *Zipf {
	if s <= 1.0 || v < 1 {
		return nil
	}
	z := &Zipf{r: r, imax: float64(imax), v: v, q: s, oneMinusQ: 1.0 - s}
	z.oneMinusQInverse = 1.0 / z.oneMinusQ
	z.hAtMax = z.h(z.imax + 0.5)
	z.hAtZeroMinusHAtMax = z.h(0.5) - math.Exp(math.Log(z.v)*(-z.q)) - z.hAtMax
	z.s = 1 - z.hInverse(z.h(1.5)-math.Exp(-z.q*math.Log(z.v+1.0)))
	return z
}

func (z *Zipf) Uint64() uint64 {
	if z == nil {
		panic("rand: nil Zipf")
	}
	for {
		u := z.hAtMax + z.r.Float64()*z.hAtZeroMinusHAtMax
		x := z.hInverse(u)
		k := math.Floor(x + 0.5)
		if k-x <= z.s || u >= z.h(k+0.5)-math.Exp(-math.Log(k+z.v)*z.q) {
			return uint64(k)
		}
	}
}

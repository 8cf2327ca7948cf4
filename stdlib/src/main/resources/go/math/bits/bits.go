// Package bits counts and moves bits.
package bits

// UintSize is the width of uint.
const UintSize = 64

func LeadingZeros(x uint) int { return LeadingZeros64(uint64(x)) }

func LeadingZeros8(x uint8) int { return LeadingZeros64(uint64(x)) - 56 }

func LeadingZeros16(x uint16) int { return LeadingZeros64(uint64(x)) - 48 }

func LeadingZeros32(x uint32) int { return LeadingZeros64(uint64(x)) - 32 }

func LeadingZeros64(x uint64) int

func TrailingZeros(x uint) int { return TrailingZeros64(uint64(x)) }

func TrailingZeros8(x uint8) int { return TrailingZeros64(uint64(x) | 1<<8) }

func TrailingZeros16(x uint16) int { return TrailingZeros64(uint64(x) | 1<<16) }

func TrailingZeros32(x uint32) int { return TrailingZeros64(uint64(x) | 1<<32) }

func TrailingZeros64(x uint64) int

func OnesCount(x uint) int { return OnesCount64(uint64(x)) }

func OnesCount8(x uint8) int { return OnesCount64(uint64(x)) }

func OnesCount16(x uint16) int { return OnesCount64(uint64(x)) }

func OnesCount32(x uint32) int { return OnesCount64(uint64(x)) }

func OnesCount64(x uint64) int

// RotateLeft rotates right for negative k; likewise the others.
func RotateLeft(x uint, k int) uint { return uint(RotateLeft64(uint64(x), k)) }

func RotateLeft8(x uint8, k int) uint8 {
	s := uint(k) & 7
	return x<<s | x>>(8-s)
}

func RotateLeft16(x uint16, k int) uint16 {
	s := uint(k) & 15
	return x<<s | x>>(16-s)
}

func RotateLeft32(x uint32, k int) uint32 {
	s := uint(k) & 31
	return x<<s | x>>(32-s)
}

func RotateLeft64(x uint64, k int) uint64 {
	s := uint(k) & 63
	return x<<s | x>>(64-s)
}

func Reverse(x uint) uint { return uint(Reverse64(uint64(x))) }

func Reverse8(x uint8) uint8 { return uint8(Reverse64(uint64(x)) >> 56) }

func Reverse16(x uint16) uint16 { return uint16(Reverse64(uint64(x)) >> 48) }

func Reverse32(x uint32) uint32 { return uint32(Reverse64(uint64(x)) >> 32) }

func Reverse64(x uint64) uint64

func ReverseBytes(x uint) uint { return uint(ReverseBytes64(uint64(x))) }

func ReverseBytes16(x uint16) uint16 { return uint16(ReverseBytes64(uint64(x)) >> 48) }

func ReverseBytes32(x uint32) uint32 { return uint32(ReverseBytes64(uint64(x)) >> 32) }

func ReverseBytes64(x uint64) uint64

// Len is the number of bits without leading zeros.
func Len(x uint) (n int) { return 64 - LeadingZeros64(uint64(x)) }

func Len8(x uint8) (n int) { return 64 - LeadingZeros64(uint64(x)) }

func Len16(x uint16) (n int) { return 64 - LeadingZeros64(uint64(x)) }

func Len32(x uint32) (n int) { return 64 - LeadingZeros64(uint64(x)) }

func Len64(x uint64) (n int) { return 64 - LeadingZeros64(uint64(x)) }

// Add adds with carry, 0 or 1.
func Add(x, y, carry uint) (sum, carryOut uint) {
	sum = x + y + carry
	carryOut = ((x & y) | ((x | y) &^ sum)) >> 63
	return sum, carryOut
}

func Add32(x, y, carry uint32) (sum, carryOut uint32) {
	sum = x + y + carry
	carryOut = ((x & y) | ((x | y) &^ sum)) >> 31
	return sum, carryOut
}

func Add64(x, y, carry uint64) (sum, carryOut uint64) {
	sum = x + y + carry
	carryOut = ((x & y) | ((x | y) &^ sum)) >> 63
	return sum, carryOut
}

// Sub subtracts with borrow, 0 or 1.
func Sub(x, y, borrow uint) (diff, borrowOut uint) {
	diff = x - y - borrow
	borrowOut = ((^x & y) | (^(x ^ y) & diff)) >> 63
	return diff, borrowOut
}

func Sub32(x, y, borrow uint32) (diff, borrowOut uint32) {
	diff = x - y - borrow
	borrowOut = ((^x & y) | (^(x ^ y) & diff)) >> 31
	return diff, borrowOut
}

func Sub64(x, y, borrow uint64) (diff, borrowOut uint64) {
	diff = x - y - borrow
	borrowOut = ((^x & y) | (^(x ^ y) & diff)) >> 63
	return diff, borrowOut
}

// Mul is the whole product.
func Mul(x, y uint) (hi, lo uint) { return uint(mulHigh(uint64(x), uint64(y))), x * y }

func Mul32(x, y uint32) (hi, lo uint32) {
	product := uint64(x) * uint64(y)
	return uint32(product >> 32), uint32(product)
}

func Mul64(x, y uint64) (hi, lo uint64) { return mulHigh(x, y), x * y }

func mulHigh(x, y uint64) uint64

// Div divides hi<<64 | lo by y, which must be greater than hi.
func Div(hi, lo, y uint) (quo, rem uint) {
	q, r := Div64(uint64(hi), uint64(lo), uint64(y))
	return uint(q), uint(r)
}

func Div32(hi, lo, y uint32) (quo, rem uint32) {
	if y != 0 && y <= hi {
		overflow()
	}
	wide := uint64(hi)<<32 | uint64(lo)
	return uint32(wide / uint64(y)), uint32(wide % uint64(y))
}

func Div64(hi, lo, y uint64) (quo, rem uint64) {
	if hi == 0 || y == 0 {
		return lo / y, lo % y
	}
	if y <= hi {
		overflow()
	}
	return divide(hi, lo, y)
}

// overflow panics with the run-time error "integer overflow".
func overflow()

func divide(hi, lo, y uint64) (quo, rem uint64)

// Rem does not overflow.
func Rem(hi, lo, y uint) uint { return uint(Rem64(uint64(hi), uint64(lo), uint64(y))) }

func Rem32(hi, lo, y uint32) uint32 { return uint32((uint64(hi)<<32 | uint64(lo)) % uint64(y)) }

func Rem64(hi, lo, y uint64) uint64 {
	_, rem := Div64(hi%y, lo, y)
	return rem
}

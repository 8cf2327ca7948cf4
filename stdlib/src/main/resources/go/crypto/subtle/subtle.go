// Package subtle is for code whose time must not depend on what it works on. Interpreted, it only gives the results.
package subtle

// ConstantTimeCompare returns 1 if x and y are equal.
func ConstantTimeCompare(x, y []byte) int {
	if len(x) != len(y) {
		return 0
	}
	var different byte
	for i := range x {
		different |= x[i] ^ y[i]
	}
	return ConstantTimeByteEq(different, 0)
}

// ConstantTimeSelect returns x if v is 1 and y if it is 0.
func ConstantTimeSelect(v, x, y int) int { return ^(v-1)&x | (v-1)&y }

func ConstantTimeByteEq(x, y uint8) int { return int((uint32(x^y) - 1) >> 31) }

func ConstantTimeEq(x, y int32) int { return int((uint64(uint32(x^y)) - 1) >> 63) }

// ConstantTimeCopy copies y into x if v is 1.
func ConstantTimeCopy(v int, x, y []byte) {
	if len(x) != len(y) {
		panic("subtle: slices have different lengths")
	}
	mask := byte(-v)
	for i := range x {
		x[i] ^= (x[i] ^ y[i]) & mask
	}
}

// ConstantTimeLessOrEq returns 1 if x <= y; both are from 0 to 1<<31-1.
func ConstantTimeLessOrEq(x, y int) int { return int(((int32(x) - int32(y) - 1) >> 31) & 1) }

// XORBytes works on the length of the shorter of x and y, and returns it.
func XORBytes(dst, x, y []byte) int {
	n := min(len(x), len(y))
	if n == 0 {
		return 0
	}
	if n > len(dst) {
		panic("subtle.XORBytes: dst too short")
	}
	for i := range n {
		dst[i] = x[i] ^ y[i]
	}
	return n
}

// WithDataIndependentTiming calls f.
func WithDataIndependentTiming(f func()) { f() }

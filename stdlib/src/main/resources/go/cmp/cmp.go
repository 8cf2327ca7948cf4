// Package cmp compares ordered values.
package cmp

// Ordered permits the types whose values the operators < <= >= > order.
type Ordered interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 |
		~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr |
		~float32 | ~float64 |
		~string
}

// Less reports whether x comes before y. A NaN comes before every other value and equals itself.
func Less[T Ordered](x, y T) bool {
	return x < y || (x != x && y == y)
}

// Compare is -1, 0 or +1 as x comes before y, equals it or comes after it, in the order of Less.
func Compare[T Ordered](x, y T) int {
	if x < y {
		return -1
	}
	if x > y {
		return +1
	}
	if x == y {
		return 0
	}
	if x == x {
		return +1 // only y is a NaN
	}
	if y == y {
		return -1
	}
	return 0
}

// Or returns the first of vals that is not zero, or zero.
func Or[T comparable](vals ...T) T {
	var zero T
	for _, v := range vals {
		if v != zero {
			return v
		}
	}
	return zero
}

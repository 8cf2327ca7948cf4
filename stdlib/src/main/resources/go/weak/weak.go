// Package weak has pointers that do not keep what they point to.
package weak

import "unsafe"

// Pointer is equal to another if the two were made of equal pointers.
type Pointer[T any] struct {
	_ [0]*T
	u unsafe.Pointer // Java's reference, the same for equal pointers
}

// Make returns a zero Pointer for nil.
func Make[T any](ptr *T) Pointer[T] {
	if ptr == nil {
		return Pointer[T]{}
	}
	return Pointer[T]{u: reference(ptr)}
}

func reference(ptr any) unsafe.Pointer

// Value returns nil once nothing else points there.
func (p Pointer[T]) Value() *T {
	if ptr := referent(p.u, (*T)(nil)); ptr != nil {
		return ptr.(*T)
	}
	return nil
}

// referent has the type of sample.
func referent(u unsafe.Pointer, sample any) any

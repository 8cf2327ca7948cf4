package atomic

import "unsafe"

// noCopy marks types that must not be copied after first use.
type noCopy struct{}

func (*noCopy) Lock()   {}
func (*noCopy) Unlock() {}

// align64 aligns to 8 bytes.
type align64 struct{}

// Int32 is a variable of type int32 that is only used atomically.
type Int32 struct {
	_ noCopy
	v int32
}

// Load returns the value.
func (x *Int32) Load() int32

// Store sets the value.
func (x *Int32) Store(val int32)

// Swap sets the value and returns the one before.
func (x *Int32) Swap(new int32) (old int32)

// CompareAndSwap sets the value to new if it is old.
func (x *Int32) CompareAndSwap(old, new int32) (swapped bool)

// Add adds delta and returns the sum.
func (x *Int32) Add(delta int32) (new int32)

// And keeps the bits of mask and returns the value before.
func (x *Int32) And(mask int32) (old int32)

// Or sets the bits of mask and returns the value before.
func (x *Int32) Or(mask int32) (old int32)

// Int64 is a variable of type int64 that is only used atomically.
type Int64 struct {
	_ noCopy
	_ align64
	v int64
}

// Load returns the value.
func (x *Int64) Load() int64

// Store sets the value.
func (x *Int64) Store(val int64)

// Swap sets the value and returns the one before.
func (x *Int64) Swap(new int64) (old int64)

// CompareAndSwap sets the value to new if it is old.
func (x *Int64) CompareAndSwap(old, new int64) (swapped bool)

// Add adds delta and returns the sum.
func (x *Int64) Add(delta int64) (new int64)

// And keeps the bits of mask and returns the value before.
func (x *Int64) And(mask int64) (old int64)

// Or sets the bits of mask and returns the value before.
func (x *Int64) Or(mask int64) (old int64)

// Uint32 is a variable of type uint32 that is only used atomically.
type Uint32 struct {
	_ noCopy
	v uint32
}

// Load returns the value.
func (x *Uint32) Load() uint32

// Store sets the value.
func (x *Uint32) Store(val uint32)

// Swap sets the value and returns the one before.
func (x *Uint32) Swap(new uint32) (old uint32)

// CompareAndSwap sets the value to new if it is old.
func (x *Uint32) CompareAndSwap(old, new uint32) (swapped bool)

// Add adds delta and returns the sum.
func (x *Uint32) Add(delta uint32) (new uint32)

// And keeps the bits of mask and returns the value before.
func (x *Uint32) And(mask uint32) (old uint32)

// Or sets the bits of mask and returns the value before.
func (x *Uint32) Or(mask uint32) (old uint32)

// Uint64 is a variable of type uint64 that is only used atomically.
type Uint64 struct {
	_ noCopy
	_ align64
	v uint64
}

// Load returns the value.
func (x *Uint64) Load() uint64

// Store sets the value.
func (x *Uint64) Store(val uint64)

// Swap sets the value and returns the one before.
func (x *Uint64) Swap(new uint64) (old uint64)

// CompareAndSwap sets the value to new if it is old.
func (x *Uint64) CompareAndSwap(old, new uint64) (swapped bool)

// Add adds delta and returns the sum.
func (x *Uint64) Add(delta uint64) (new uint64)

// And keeps the bits of mask and returns the value before.
func (x *Uint64) And(mask uint64) (old uint64)

// Or sets the bits of mask and returns the value before.
func (x *Uint64) Or(mask uint64) (old uint64)

// Uintptr is a variable of type uintptr that is only used atomically.
type Uintptr struct {
	_ noCopy
	v uintptr
}

// Load returns the value.
func (x *Uintptr) Load() uintptr

// Store sets the value.
func (x *Uintptr) Store(val uintptr)

// Swap sets the value and returns the one before.
func (x *Uintptr) Swap(new uintptr) (old uintptr)

// CompareAndSwap sets the value to new if it is old.
func (x *Uintptr) CompareAndSwap(old, new uintptr) (swapped bool)

// Add adds delta and returns the sum.
func (x *Uintptr) Add(delta uintptr) (new uintptr)

// And keeps the bits of mask and returns the value before.
func (x *Uintptr) And(mask uintptr) (old uintptr)

// Or sets the bits of mask and returns the value before.
func (x *Uintptr) Or(mask uintptr) (old uintptr)

// Bool is a boolean that is only used atomically.
type Bool struct {
	_ noCopy
	v uint32
}

// Load returns the value.
func (x *Bool) Load() bool

// Store sets the value.
func (x *Bool) Store(val bool)

// Swap sets the value and returns the one before.
func (x *Bool) Swap(new bool) (old bool)

// CompareAndSwap sets the value to new if it is old.
func (x *Bool) CompareAndSwap(old, new bool) (swapped bool)

// Pointer is a *T that is only used atomically.
type Pointer[T any] struct {
	// Pointers to different types must not be converted into each other.
	_ [0]*T
	_ noCopy
	v unsafe.Pointer
}

// Load returns the value.
func (x *Pointer[T]) Load() *T

// Store sets the value.
func (x *Pointer[T]) Store(val *T)

// Swap sets the value and returns the one before.
func (x *Pointer[T]) Swap(new *T) (old *T)

// CompareAndSwap sets the value to new if it is old.
func (x *Pointer[T]) CompareAndSwap(old, new *T) (swapped bool)

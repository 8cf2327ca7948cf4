package atomic

// Value holds a value of any one type that is only used atomically. Its zero value holds nil.
type Value struct {
	v any
}

// Load returns the value, nil if none was stored.
func (v *Value) Load() (val any)

// Store sets the value; all values stored in one Value have the same dynamic type.
func (v *Value) Store(val any)

// Swap sets the value and returns the one before.
func (v *Value) Swap(new any) (old any)

// CompareAndSwap sets the value to new if it is old.
func (v *Value) CompareAndSwap(old, new any) (swapped bool)

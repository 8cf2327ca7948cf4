// Package unique makes equal values one.
package unique

import "sync"

// Handle stands for a value; handles are equal if the values are.
type Handle[T comparable] struct {
	value *T
}

func (h Handle[T]) Value() T { return *h.value }

var handles sync.Map // the pointer by value

func Make[T comparable](value T) Handle[T] {
	if known, ok := handles.Load(value); ok {
		return Handle[T]{known.(*T)}
	}
	p, _ := handles.LoadOrStore(value, &value)
	return Handle[T]{p.(*T)}
}

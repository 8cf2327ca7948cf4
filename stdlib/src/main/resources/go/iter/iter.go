// Package iter names the types of iterator functions.
package iter

// Seq yields values until it has no more or yield returns false.
type Seq[V any] func(yield func(V) bool)

// Seq2 yields pairs.
type Seq2[K, V any] func(yield func(K, V) bool)

// Package structs marks properties of struct types.
package structs

// HostLayout marks, as a field of type _, a struct laid out as the platform's C would.
type HostLayout struct {
	_ hostLayout
}

type hostLayout struct{}

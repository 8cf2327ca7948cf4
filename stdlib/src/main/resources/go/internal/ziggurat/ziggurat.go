// Package ziggurat holds the tables by which math/rand draws from normal and exponential distributions:
// "The Ziggurat Method for Generating Random Variables" (Marsaglia and Tsang, 2000).
package ziggurat

// Where the tails begin.
const (
	NormalTail      = 3.442619855899
	ExponentialTail = 7.69711747013104972
)

// Normal describes strip i of 128: below k the draw is inside, w scales it, f is the density.
func Normal(i int) (k uint32, w, f float32)

// Exponential describes strip i of 256.
func Exponential(i int) (k uint32, w, f float32)

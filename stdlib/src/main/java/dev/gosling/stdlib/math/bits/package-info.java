/** Natives of Go's {@code math/bits}. */
package dev.gosling.stdlib.math.bits;

/** Natives of Go's {@code math/rand/v2}. */
package dev.gosling.stdlib.math.rand.v2;

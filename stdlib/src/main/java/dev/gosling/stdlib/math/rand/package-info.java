/** Generators behind Go's {@code math/rand} and {@code math/rand/v2}. */
package dev.gosling.stdlib.math.rand;

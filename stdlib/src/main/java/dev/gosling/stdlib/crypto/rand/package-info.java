/** Natives of Go's {@code crypto/rand}. */
package dev.gosling.stdlib.crypto.rand;

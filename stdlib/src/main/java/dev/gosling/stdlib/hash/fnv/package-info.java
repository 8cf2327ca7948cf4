/** Natives of Go's {@code hash/fnv}. */
package dev.gosling.stdlib.hash.fnv;

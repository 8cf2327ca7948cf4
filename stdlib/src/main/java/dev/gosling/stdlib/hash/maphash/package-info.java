/** Natives of Go's {@code hash/maphash}. */
package dev.gosling.stdlib.hash.maphash;

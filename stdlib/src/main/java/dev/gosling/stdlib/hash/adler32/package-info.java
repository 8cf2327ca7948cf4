/** Natives of Go's {@code hash/adler32}. */
package dev.gosling.stdlib.hash.adler32;

/** Natives of Go's {@code hash/crc32}. */
package dev.gosling.stdlib.hash.crc32;

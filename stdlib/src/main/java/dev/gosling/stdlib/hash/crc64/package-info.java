/** Natives of Go's {@code hash/crc64}. */
package dev.gosling.stdlib.hash.crc64;

/** Natives of Go's {@code bytes}. */
package dev.gosling.stdlib.bytes;

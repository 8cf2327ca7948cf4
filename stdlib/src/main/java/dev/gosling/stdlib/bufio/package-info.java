/** Natives of Go's {@code bufio}. */
package dev.gosling.stdlib.bufio;

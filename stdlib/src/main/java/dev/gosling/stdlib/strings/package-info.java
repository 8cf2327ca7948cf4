/** Natives of Go's {@code strings}; {@code bytes} uses the same algorithms. */
package dev.gosling.stdlib.strings;

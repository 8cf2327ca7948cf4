/** Natives of Go's {@code unicode/utf8}. */
package dev.gosling.stdlib.unicode.utf8;

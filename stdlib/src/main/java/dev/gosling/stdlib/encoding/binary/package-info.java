/** Natives of Go's {@code encoding/binary}. */
package dev.gosling.stdlib.encoding.binary;

/**
 * Natives of Go's {@code encoding/json}: a scanner that finds errors byte by byte, and the walks
 * over values that write and read JSON. Reading is done in two passes, as in Go: the scanner checks
 * the text, so that nothing is stored from a wrong one, and {@link
 * dev.gosling.stdlib.encoding.json.Decoder} relies on that.
 */
package dev.gosling.stdlib.encoding.json;

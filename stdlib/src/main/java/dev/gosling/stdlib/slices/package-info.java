/** Natives of Go's {@code slices}. */
package dev.gosling.stdlib.slices;

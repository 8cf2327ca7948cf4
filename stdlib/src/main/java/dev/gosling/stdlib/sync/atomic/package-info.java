/** Natives of Go's {@code sync/atomic}. */
package dev.gosling.stdlib.sync.atomic;

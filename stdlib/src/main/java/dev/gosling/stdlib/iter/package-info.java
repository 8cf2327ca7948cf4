/** Natives of Go's {@code iter}. */
package dev.gosling.stdlib.iter;

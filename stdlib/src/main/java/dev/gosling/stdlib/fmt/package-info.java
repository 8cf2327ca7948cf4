/** Natives of Go's {@code fmt}: the walk over values that printing does, and scanning. */
package dev.gosling.stdlib.fmt;

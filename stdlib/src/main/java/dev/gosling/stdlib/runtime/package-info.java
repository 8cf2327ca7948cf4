/** Natives of Go's {@code runtime}. */
package dev.gosling.stdlib.runtime;

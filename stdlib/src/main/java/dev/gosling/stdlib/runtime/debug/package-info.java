/** Natives of Go's {@code runtime/debug}. */
package dev.gosling.stdlib.runtime.debug;

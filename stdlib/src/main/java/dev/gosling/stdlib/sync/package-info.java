/** Natives of Go's {@code sync}, on the semaphores of {@code dev.gosling.runtime}. */
package dev.gosling.stdlib.sync;

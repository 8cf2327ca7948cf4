/** Natives of Go's {@code syscall}. */
package dev.gosling.stdlib.syscall;

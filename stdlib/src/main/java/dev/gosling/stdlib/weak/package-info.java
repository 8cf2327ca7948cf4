/** Natives of Go's {@code weak}. */
package dev.gosling.stdlib.weak;

/** Natives of Go's {@code flag}. */
package dev.gosling.stdlib.flag;

/** Natives of Go's {@code errors}. */
package dev.gosling.stdlib.errors;
